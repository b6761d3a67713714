package org.actionplan.deploy.settings;

/** A setting that the tracker cannot start with. The message says which one and what it should be. */
public final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WrongSetting(String message) {
        super(message);
    }
}
