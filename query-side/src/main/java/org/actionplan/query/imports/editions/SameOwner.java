package org.actionplan.query.imports.editions;

import java.util.HashMap;
import java.util.Map;
import org.actionplan.query.imports.reading.Owners;
import org.actionplan.query.imports.reading.Reading;

/** Whether two editions name the same owner: a code, the post it stands for and whoever the file says holds it are one. */
final class SameOwner {

    private final Sameness words;
    private final Map<String, String> posts = new HashMap<>();

    SameOwner(Reading reading, Sameness words) {
        this.words = words;
        reading.names().forEach((person, post) -> {
            if (!post.isBlank()) {
                posts.put(words.plain(person), words.plain(post));
            }
        });
    }

    boolean same(String before, Owners now) {
        var accountable = now.accountable();
        return meant(before).equals(meant(now.text()))
                || (accountable != null && meant(before).equals(meant(accountable)));
    }

    private String meant(String text) {
        var plain = words.plain(text);
        return posts.getOrDefault(plain, plain);
    }
}
