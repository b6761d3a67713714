package org.actionplan.deploy;

import org.actionplan.deploy.settings.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the tracker in the role its settings say. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
public class Tracker {

    public static void main(String[] options) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(Tracker.class, options);
    }
}
