package org.actionplan.query.page;

/** A page that says that something could not be shown or done, and what one can do about it. */
public record ProblemPage(String title, String words, String advice) {}
