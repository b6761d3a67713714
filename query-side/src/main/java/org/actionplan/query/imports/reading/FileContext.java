package org.actionplan.query.imports.reading;

import org.actionplan.query.imports.words.DateContext;

/**
 * What has to be known of the whole file to read one of its rows.
 *
 * @param hasStatus whether the file says anywhere how far its actions are
 * @param hasCompleted whether the file has a column for the day an action was completed
 */
record FileContext(
        Legend legend, DateContext dates, Facts facts, boolean hasStatus, boolean hasCompleted, Answers answers) {

    FileContext withStatus(boolean says) {
        return new FileContext(legend, dates, facts, says, hasCompleted, answers);
    }
}
