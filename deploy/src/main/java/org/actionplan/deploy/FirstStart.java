package org.actionplan.deploy;

import org.actionplan.command.person.FirstAdministrator;
import org.actionplan.command.person.Passwords;
import org.actionplan.deploy.demo.Demo;
import org.actionplan.deploy.settings.Deciding;
import org.actionplan.deploy.settings.Settings;
import org.actionplan.deploy.settings.WrongSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** What has to be there before anybody works: the first administrator, and the example plan if it is wanted. */
@Component
@Deciding
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Settings settings;
    private final FirstAdministrator administrator;
    private final Demo demo;
    private final int port;

    FirstStart(
            Settings settings,
            FirstAdministrator administrator,
            Demo demo,
            @Value("${local.server.port:${server.port}}") int port) {
        this.settings = settings;
        this.administrator = administrator;
        this.demo = demo;
        this.port = port;
    }

    @Override
    public void run(ApplicationArguments options) {
        if (settings.demo()) {
            demo.load();
        }
        if (administrator.isMissing()) {
            createAdministrator();
        }
    }

    private void createAdministrator() {
        var password = settings.admin().password();
        if (password == null || password.isEmpty()) {
            LOG.info(
                    "Nobody can sign in yet. Set the administrator's password at http://localhost:{}/set-up?code={}",
                    port,
                    administrator.invite());
            return;
        }
        if (password.length() < Passwords.AT_LEAST) {
            throw new WrongSetting("TRACKER_ADMIN_PASSWORD is too short: it has to have at least " + Passwords.AT_LEAST
                    + " characters.");
        }
        administrator.create(password).toCompletableFuture().join();
        LOG.info("The account admin has been created with the password from TRACKER_ADMIN_PASSWORD.");
    }
}
