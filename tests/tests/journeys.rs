//! Every journey, on every stage that Rust can play.

#[test]
fn journeys_on_the_core() {
    for (name, journey) in retouche_tests::journey::all() {
        println!("{name}: {}", journey.about);
        retouche_tests::on_the_core::play(&journey);
    }
}
