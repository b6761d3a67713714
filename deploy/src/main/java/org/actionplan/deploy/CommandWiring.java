package org.actionplan.deploy;

import jakarta.validation.Validator;
import java.time.Clock;
import org.actionplan.api.Commands;
import org.actionplan.api.LogSize;
import org.actionplan.api.person.AccountsDoor;
import org.actionplan.command.door.AccountEndpoint;
import org.actionplan.command.door.AxonCommands;
import org.actionplan.command.door.CommandEndpoint;
import org.actionplan.command.door.CommandSide;
import org.actionplan.command.door.HashingAccounts;
import org.actionplan.command.door.JsonRequest;
import org.actionplan.command.door.Shape;
import org.actionplan.command.door.TokenEndpoint;
import org.actionplan.command.person.Accounts;
import org.actionplan.command.person.FirstAdministrator;
import org.actionplan.command.person.Passwords;
import org.actionplan.command.person.SignIn;
import org.actionplan.command.store.EventDatabase;
import org.actionplan.deploy.demo.Demo;
import org.actionplan.deploy.settings.Deciding;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The deciding side, in the roles {@code all} and {@code command}. */
@Configuration(proxyBeanMethods = false)
@Deciding
class CommandWiring {

    @Bean
    AxonCommands commands(EventStore events, EventDatabase database, Validator validator) {
        return CommandSide.on(events, database, validator);
    }

    @Bean
    JsonRequest jsonRequest(Validator validator) {
        return new JsonRequest(new Shape(validator));
    }

    @Bean
    CommandEndpoint commandEndpoint(Commands commands, JsonRequest json) {
        return new CommandEndpoint(commands, json);
    }

    @Bean
    AccountsDoor accountsDoor(
            Commands commands, Validator validator, Accounts accounts, Passwords passwords, SignIn signIn) {
        return new HashingAccounts(commands, new Shape(validator), accounts, passwords, signIn);
    }

    @Bean
    AccountEndpoint accountEndpoint(AccountsDoor door, JsonRequest json, Clock clock) {
        return new AccountEndpoint(door, json, clock);
    }

    @Bean
    TokenEndpoint tokenEndpoint(Commands commands, JsonRequest json, Accounts accounts, Clock clock) {
        return new TokenEndpoint(commands, json, accounts, clock);
    }

    @Bean
    Demo demo(Commands commands, LogSize log) {
        return new Demo(commands, log);
    }

    @Bean
    FirstAdministrator firstAdministrator(Commands commands, Accounts accounts, Passwords passwords) {
        return new FirstAdministrator(commands, accounts, passwords);
    }
}
