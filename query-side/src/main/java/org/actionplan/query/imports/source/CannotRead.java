package org.actionplan.query.imports.source;

import java.io.Serial;

/** A file that cannot be read, with a key that has words for the person who sent it, such as {@code file.too-many-rows}. */
public final class CannotRead extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String key;

    public CannotRead(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
