package org.actionplan.query.page.imports;

import java.util.List;
import org.actionplan.query.page.FormPage.Wrong;
import org.jspecify.annotations.Nullable;

/**
 * What stands around each question of an import.
 *
 * @param address where the answer is sent
 * @param file the name of the file, as its owner knows it
 * @param progress such as "Step 3 of 7"
 * @param remembered that the answers are those of an earlier file, and of which; null when they are not
 * @param then {@code check} when one came back from the last step to change something; empty on the way there
 */
public record StepShown(
        String address,
        String back,
        String cancel,
        String file,
        String progress,
        String title,
        @Nullable String remembered,
        String then,
        List<Wrong> problems) {

    public StepShown with(List<Wrong> wrong) {
        return new StepShown(address, back, cancel, file, progress, title, remembered, then, wrong);
    }

    public String pageTitle() {
        return (problems.isEmpty() ? "" : "Error: ") + title + " – " + file;
    }

    /** What is wrong with a box; null when nothing is. */
    public @Nullable String problemOf(String field) {
        return problems.stream()
                .filter(wrong -> wrong.field().equals(field))
                .map(Wrong::words)
                .findFirst()
                .orElse(null);
    }
}
