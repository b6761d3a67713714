package org.actionplan.query.imports.draft;

import org.actionplan.api.person.PersonId;
import org.actionplan.query.imports.reading.Answers.Who;
import org.actionplan.query.imports.reading.Reading.OwnerName;
import org.actionplan.query.people.PersonLine;
import org.jspecify.annotations.Nullable;

/**
 * A name, post or code of the file and the person it stands for.
 *
 * @param owner what the file says
 * @param said what the person importing has said; null when nothing
 * @param person somebody already known whom it stands for: as said or, if nothing was said, as proposed
 * @param namedInFile the name that the file itself puts to this post; null when it does not
 * @param remembered whether what was said is that of an earlier file
 */
public record OwnerMeant(
        OwnerName owner,
        @Nullable Who said,
        @Nullable PersonLine person,
        @Nullable String namedInFile,
        boolean remembered) {

    /** Whether it is settled who is meant, or that it is nobody. */
    public boolean settled() {
        return said != null || person != null;
    }

    /** Somebody who is yet to be added; null when it is not one. */
    public @Nullable Who newcomer() {
        return said == null || said.name() == null ? null : said;
    }

    public @Nullable PersonId personId() {
        return person == null ? null : person.id();
    }
}
