package org.actionplan.command.asking;

import java.time.LocalDate;

/** The day on which something is asked, as people in England count days. */
public record Today(LocalDate day) {}
