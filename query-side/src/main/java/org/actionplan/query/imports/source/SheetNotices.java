package org.actionplan.query.imports.source;

import java.util.ArrayList;
import java.util.List;

/** What a person should know about how one sheet was read. */
final class SheetNotices {

    private int hiddenRows;
    private boolean hiddenColumns;
    private int unworkedFormulas;
    private boolean colouredByRule;

    void row(boolean hidden) {
        hiddenRows += hidden ? 1 : 0;
    }

    void column(boolean hidden) {
        hiddenColumns |= hidden;
    }

    void formula(boolean withoutValue) {
        unworkedFormulas += withoutValue ? 1 : 0;
    }

    void rule(boolean colours) {
        colouredByRule |= colours;
    }

    List<String> words(String sheet) {
        var words = new ArrayList<String>();
        if (hiddenRows > 0) {
            words.add("Some rows of the sheet “%s” are hidden. They were read too.".formatted(sheet));
        }
        if (hiddenColumns) {
            words.add("Some columns of the sheet “%s” are hidden. They were read too.".formatted(sheet));
        }
        if (unworkedFormulas > 0) {
            words.add(("Some formulas on the sheet “%s” have no result stored and were read as empty. Open the file in "
                            + "Excel, save it and choose it again to have them read.")
                    .formatted(sheet));
        }
        if (colouredByRule) {
            words.add(("The sheet “%s” colours cells by rules (conditional formatting). Such colours were not read, "
                            + "only those a person chose.")
                    .formatted(sheet));
        }
        return words;
    }
}
