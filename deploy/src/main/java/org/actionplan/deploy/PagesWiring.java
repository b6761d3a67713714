package org.actionplan.deploy;

import org.actionplan.query.page.Frames;
import org.actionplan.query.page.JtePages;
import org.actionplan.query.page.signin.SignInPage;
import org.actionplan.query.people.People;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** How pages are drawn, in every role: even a process that only decides has a set-up page and pages for problems. */
@Configuration(proxyBeanMethods = false)
@Import(SignInPage.class)
class PagesWiring {

    @Bean
    People people(EventStore events) {
        return new People(events);
    }

    @Bean
    JtePages jtePages(People people) {
        return new JtePages(new Frames(people));
    }
}
