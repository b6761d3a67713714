package org.actionplan.query.page.imports;

import java.util.List;
import java.util.Map;
import org.actionplan.query.page.Question;

/**
 * What has to be decided about one row.
 *
 * @param where the row's place in the file
 * @param warnings what was noticed about it
 * @param cells the row as it stands in the file
 * @param parts the titles of the actions that it can be split into; often empty
 */
public record Decision(
        String where,
        String title,
        List<String> warnings,
        Map<String, String> cells,
        List<String> parts,
        List<Question> questions) {}
