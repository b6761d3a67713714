package org.actionplan.deploy;

import org.actionplan.api.Commands;
import org.actionplan.api.person.AccountsDoor;
import org.actionplan.command.person.Accounts;
import org.actionplan.command.person.Logins;
import org.actionplan.deploy.remote.CommandProcess;
import org.actionplan.deploy.remote.Passes;
import org.actionplan.deploy.remote.RemoteAccounts;
import org.actionplan.deploy.remote.RemoteCommands;
import org.actionplan.deploy.settings.Settings;
import org.actionplan.deploy.settings.WrongSetting;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors of a process in the role {@code query}: they lead to one that decides, if the settings name one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tracker.role", havingValue = "query")
class RemoteWiring {

    @Bean
    CommandProcess commandProcess(Settings settings, Logins logins) {
        var url = settings.commands().url();
        if (!url.isEmpty() && !url.matches("https?://.+")) {
            throw new WrongSetting("tracker.commands.url has to start with http:// or https://");
        }
        return new CommandProcess(url, new Passes(logins));
    }

    @Bean
    Commands commands(CommandProcess process) {
        return new RemoteCommands(process);
    }

    @Bean
    AccountsDoor accountsDoor(CommandProcess process, Accounts accounts) {
        return new RemoteAccounts(process, accounts);
    }
}
