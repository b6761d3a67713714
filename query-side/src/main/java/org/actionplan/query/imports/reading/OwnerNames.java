package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.query.imports.words.OwnerLegend;
import org.jspecify.annotations.Nullable;

/** Everybody who answers for an action, with how many rows name them. */
final class OwnerNames {

    static List<Reading.OwnerName> of(List<Told> rows, OwnerLegend legend) {
        Map<String, Reading.OwnerName> names = new LinkedHashMap<>();
        for (var told : rows) {
            var owners = told.row().owners();
            for (var name : answering(owners)) {
                var once = new Reading.OwnerName(name, code(name, owners.text(), legend), owners.suggest(), 1);
                names.merge(name, once, OwnerNames::both);
            }
        }
        return List.copyOf(names.values());
    }

    /** A group or an unknown code has to be asked about, too, by the words of the cell. */
    private static List<String> answering(Owners owners) {
        List<String> names = new ArrayList<>(owners.named());
        if (owners.accountable() != null) {
            names.add(owners.accountable());
        }
        if (names.isEmpty() && !owners.text().isBlank()) {
            names.add(Plain.line(
                    String.join("\n", owners.text().lines().distinct().toList())));
        }
        return names;
    }

    private static @Nullable String code(String name, String text, OwnerLegend legend) {
        return legend.codes().entrySet().stream()
                .filter(entry -> entry.getValue().equals(name) || entry.getKey().equals(name))
                .map(Map.Entry::getKey)
                .filter(text::contains)
                .findFirst()
                .orElse(null);
    }

    private static Reading.OwnerName both(Reading.OwnerName one, Reading.OwnerName other) {
        return new Reading.OwnerName(
                one.name(),
                one.code() == null ? other.code() : one.code(),
                one.suggest() == null ? other.suggest() : one.suggest(),
                one.rows() + other.rows());
    }

    private OwnerNames() {}
}
