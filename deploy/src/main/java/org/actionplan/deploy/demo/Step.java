package org.actionplan.deploy.demo;

import java.time.LocalDate;

/** Somebody asks something on a day; {@code who} is their code in the example file. */
record Step(LocalDate day, String who, Object command) {}
