package org.actionplan.deploy.settings;

import org.actionplan.command.store.CannotOpenEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in plain words why the tracker does not start, instead of a stack trace. */
final class StartFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotOpenEvents || cause instanceof WrongSetting) {
                return new FailureAnalysis(cause.getMessage(), null, failure);
            }
        }
        return null;
    }
}
