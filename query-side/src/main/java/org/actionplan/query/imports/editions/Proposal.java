package org.actionplan.query.imports.editions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.actionplan.api.plan.ActionId;
import org.actionplan.query.imports.editions.ProposedChange.Kind;
import org.actionplan.query.imports.editions.ProposedChange.What;
import org.jspecify.annotations.Nullable;

/** A change while it is being written. */
final class Proposal {

    private static final int ID_BYTES = 10;

    private final Kind kind;
    private final @Nullable ActionId actionId;
    private final String ref;
    private final String title;
    private final String where;
    private final String from;
    private final String to;
    private final String words;
    private @Nullable String doubt;
    private @Nullable String needs;
    private String held;
    private String newValue;

    Proposal(
            Kind kind,
            @Nullable ActionId actionId,
            String ref,
            String title,
            String where,
            String from,
            String to,
            String words) {
        this.kind = kind;
        this.actionId = actionId;
        this.ref = ref;
        this.title = title;
        this.where = where;
        this.from = from;
        this.to = to;
        this.words = words;
        this.held = from;
        this.newValue = to;
    }

    Proposal doubt(@Nullable String why) {
        doubt = why;
        return this;
    }

    Proposal needs(@Nullable String other) {
        needs = other;
        return this;
    }

    /** How the plan has it now, where that is more than what is shown: once it is otherwise, it is another change. */
    Proposal held(String value) {
        held = value;
        return this;
    }

    /** What makes it another change, where that is not what is shown. */
    Proposal newValue(String value) {
        newValue = value;
        return this;
    }

    ProposedChange what(What what) {
        return new ProposedChange(id(), kind, actionId, ref, title, where, from, to, words, doubt, needs, what);
    }

    /** Counts what the plan has now, so that a tick does not overwrite what somebody changes after it was given. */
    private String id() {
        try {
            var whole = actionId + "\n" + kind + "\n" + held + "\n\n" + newValue;
            var hash = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return "change-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
