package org.actionplan.query.page.imports;

import java.util.List;
import java.util.Map;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.imports.draft.Preview;
import org.actionplan.query.imports.reading.Reading.NotAnAction;
import org.actionplan.query.imports.reading.Warning;

/**
 * Everything that an import would store, before it does.
 *
 * @param empty why there is nothing to bring in; empty when there is something
 * @param understood how the file was understood, each with where that is changed
 * @param warnings what was noticed about the file as a whole
 * @param changes what of a later edition was accepted, of actions that the plan has
 * @param filters all rows, or those with warnings
 * @param earlier where the rows before these are; empty when there are none
 */
public record CheckShown(
        String address,
        String file,
        String sha256,
        String plan,
        String button,
        String empty,
        List<Understood> understood,
        List<String> warnings,
        List<String> changes,
        List<Filter> filters,
        List<RowShown> rows,
        String shown,
        String earlier,
        String later,
        String carried,
        List<Left> notActions) {

    static final int AT_ONCE = 100;
    static final String WARNED = "warnings";

    /** How one thing was understood, and the page on which that is changed. */
    public record Understood(String what, String words, String change) {}

    /** Which rows are shown; the address is empty for those that are shown now. */
    public record Filter(String words, String address) {}

    /** Something in the file that is no action, and why. */
    public record Left(String where, String why, Map<String, String> cells) {}

    /** One row as it would come in. */
    public record RowShown(
            String where,
            String anchor,
            String title,
            String owner,
            List<String> ownerNotes,
            String due,
            List<String> dueNotes,
            String stateKey,
            String state,
            List<String> stateNotes,
            List<String> notes,
            List<String> warnings,
            Map<String, String> cells,
            boolean isLeftOut,
            String change) {}

    static CheckShown of(Journey journey, String show, int page) {
        return new CheckWriter(journey, show, page).written();
    }

    static String actions(Preview preview) {
        return InEnglish.count(preview.actions().size(), "action", "actions");
    }

    static List<Left> left(Preview preview) {
        return preview.reading().notActions().stream().map(CheckShown::left).toList();
    }

    private static Left left(NotAnAction row) {
        return new Left(row.source().where(), row.why(), row.source().cells());
    }

    static List<String> words(List<Warning> warnings) {
        return warnings.stream().map(Warning::words).toList();
    }
}
