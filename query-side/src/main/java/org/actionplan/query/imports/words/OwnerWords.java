package org.actionplan.query.imports.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.actionplan.query.imports.reading.Owners;
import org.actionplan.query.imports.reading.Warning;
import org.actionplan.query.imports.words.Owner.Kind;
import org.jspecify.annotations.Nullable;

/** Whom a cell names: the one who answers for it, where it says so, and those who help. */
public final class OwnerWords {

    private static final Pattern NOBODY = Pattern.compile(
            "(?:[\\s.?_*–—-]*|tb[cda]|to be"
                + " (?:confirmed|decided|agreed|appointed|advised|allocated|identified|assigned)|vacan(?:t|cy)|vacant"
                + " post|post vacant|n/?a|none|nobody|no[ -]?one|unassigned|unallocated|unknown|not (?:yet"
                + " )?(?:known|assigned|allocated|agreed|decided)|awaiting (?:appointment|recruitment)|not"
                + " applicable)[.?!]?",
            Pattern.CASE_INSENSITIVE);

    /** A cell that says more than this tells a story, and names nobody by it. */
    private static final int LONGEST = 500;

    private OwnerWords() {}

    public static OwnersRead read(String text, OwnerLegend legend) {
        String tidy = Tidy.text(text);
        if (NOBODY.matcher(tidy).matches() || tidy.length() > LONGEST) return nobody(text);
        OwnerParts parts = OwnerParts.of(tidy, legend);
        List<Owner> support = resolved(parts.support(), legend);
        List<Owner> main = onePerson(resolved(parts.main(), legend), legend);
        if (main.isEmpty()) return nobody(text, support);
        return main.size() == 1 ? one(text, main.getFirst(), support) : several(text, main, support);
    }

    private static List<Owner> resolved(List<String> parts, OwnerLegend legend) {
        return parts.stream().map(part -> Owner.of(part, legend)).toList();
    }

    /** "Marian Fenhollow, RM" is one person where the file says that she is the registered manager. */
    private static List<Owner> onePerson(List<Owner> named, OwnerLegend legend) {
        boolean same = named.size() == 2
                && named.getLast()
                        .name()
                        .equalsIgnoreCase(legend.names().get(named.getFirst().name()));
        return same ? named.subList(0, 1) : named;
    }

    private static OwnersRead nobody(String text) {
        return nobody(text, List.of());
    }

    private static OwnersRead nobody(String text, List<Owner> support) {
        Owners owners = new Owners(text, null, List.of(), names(support), null);
        return new OwnersRead(owners, List.of(OwnerWarnings.nobody(text)));
    }

    private static OwnersRead one(String text, Owner owner, List<Owner> support) {
        @Nullable String accountable = owner.kind() == Kind.CLEAR ? owner.name() : null;
        Owners owners = new Owners(text, accountable, List.of(), names(support), owner.suggest());
        List<Warning> warnings = new ArrayList<>(OwnerWarnings.about(owner, text));
        support.forEach(helper -> warnings.addAll(OwnerWarnings.unknown(helper)));
        return new OwnersRead(owners, warnings);
    }

    /** Nobody is taken as the one who answers: two owners are none until somebody chooses. */
    private static OwnersRead several(String text, List<Owner> named, List<Owner> support) {
        List<Warning> warnings = new ArrayList<>();
        warnings.add(OwnerWarnings.several(text, names(named)));
        named.forEach(owner -> warnings.addAll(OwnerWarnings.unknown(owner)));
        return new OwnersRead(new Owners(text, null, names(named), names(support), null), warnings);
    }

    private static List<String> names(List<Owner> owners) {
        return List.copyOf(new LinkedHashSet<>(owners.stream().map(Owner::name).toList()));
    }
}
