//! Every journey, on every stage that Rust can play.

#[test]
fn journeys_on_the_core() {
    let journeys = retouche_tests::journey::all();
    assert!(!journeys.is_empty());
    journeys.values().for_each(retouche_tests::on_the_core::play);
}
