package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each test its windows and closes them. Without a browser the tests are skipped, or fail where one is required. */
final class WindowsOfATest implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Logger LOG = LoggerFactory.getLogger(WindowsOfATest.class);
    private static final Namespace OURS = Namespace.create(WindowsOfATest.class);
    private static final Path PICTURES = Path.of("target", "browser-failures");
    private static final String MISSING =
            "No Chromium was found; install Debian's package chromium, or name one with -Dbrowser=/path";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Browsers.found().isPresent() || Browsers.isRequired()) {
            return ConditionEvaluationResult.enabled("there is a browser, or has to be");
        }
        LOG.warn("Skipped: {}. {}", test.getDisplayName(), MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Windows resolveParameter(ParameterContext parameter, ExtensionContext test) {
        assertThat(Browsers.found()).as(MISSING).isPresent();
        var windows = new Windows();
        test.getStore(OURS).put(Windows.class, windows);
        return windows;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var windows = test.getStore(OURS).remove(Windows.class, Windows.class);
        if (windows == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            var name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
            windows.picture(PICTURES, name.replaceAll("[^A-Za-z0-9.]+", "-"));
        }
        var complaints = windows.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
