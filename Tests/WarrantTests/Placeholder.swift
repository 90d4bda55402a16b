// Filled by the facade's suites.
