package org.actionplan.deploy;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.actionplan.api.Commands;
import org.actionplan.api.LogSize;
import org.actionplan.api.References;
import org.actionplan.deploy.settings.Settings;
import org.actionplan.deploy.settings.Showing;
import org.actionplan.deploy.views.ViewStore;
import org.actionplan.query.action.ActionsEndpoint;
import org.actionplan.query.history.CompareEndpoint;
import org.actionplan.query.history.HistoryEndpoint;
import org.actionplan.query.history.PlanEndpoint;
import org.actionplan.query.history.PlanHistory;
import org.actionplan.query.history.PlanReader;
import org.actionplan.query.history.RawLogEndpoint;
import org.actionplan.query.history.SlippageEndpoint;
import org.actionplan.query.history.VisiblePlans;
import org.actionplan.query.imports.draft.Accepting;
import org.actionplan.query.imports.draft.DraftDocuments;
import org.actionplan.query.imports.draft.Drafts;
import org.actionplan.query.imports.draft.FileReader;
import org.actionplan.query.imports.draft.ImportEndpoint;
import org.actionplan.query.imports.draft.Known;
import org.actionplan.query.imports.draft.Previews;
import org.actionplan.query.imports.draft.ReadFiles;
import org.actionplan.query.imports.draft.RememberedChoices;
import org.actionplan.query.imports.draft.RememberedChoicesProjection;
import org.actionplan.query.imports.reading.Readings;
import org.actionplan.query.imports.source.SourceReader;
import org.actionplan.query.live.LiveEndpoint;
import org.actionplan.query.live.LiveEvents;
import org.actionplan.query.page.Forms;
import org.actionplan.query.page.PeopleToChoose;
import org.actionplan.query.page.PlanForms;
import org.actionplan.query.page.account.AccountsPage;
import org.actionplan.query.page.account.OwnAccountPage;
import org.actionplan.query.page.action.ActionFormsPage;
import org.actionplan.query.page.action.ActionPage;
import org.actionplan.query.page.action.CreateActionPage;
import org.actionplan.query.page.action.MyWorkPage;
import org.actionplan.query.page.delegation.DelegationFormsPage;
import org.actionplan.query.page.evidence.EvidenceFile;
import org.actionplan.query.page.evidence.EvidencePage;
import org.actionplan.query.page.history.AsAtPage;
import org.actionplan.query.page.history.ComparePage;
import org.actionplan.query.page.history.HistoryPage;
import org.actionplan.query.page.history.SlippagePage;
import org.actionplan.query.page.imports.CheckPage;
import org.actionplan.query.page.imports.ImportPage;
import org.actionplan.query.page.imports.NewImportPage;
import org.actionplan.query.page.lesson.RecordLessonPage;
import org.actionplan.query.page.milestone.MilestoneFormsPage;
import org.actionplan.query.page.objective.ObjectiveFormsPage;
import org.actionplan.query.page.people.PeoplePage;
import org.actionplan.query.page.plan.ClosedPage;
import org.actionplan.query.page.plan.CreatePlanPage;
import org.actionplan.query.page.plan.PlanFormsPage;
import org.actionplan.query.page.plan.PlanPage;
import org.actionplan.query.page.plan.PlansPage;
import org.actionplan.query.page.plan.SpreadsheetPage;
import org.actionplan.query.page.signin.StartPage;
import org.actionplan.query.people.People;
import org.actionplan.query.people.PeopleDocuments;
import org.actionplan.query.people.PeopleEndpoint;
import org.actionplan.query.people.PeopleProjection;
import org.actionplan.query.plan.PlanDocuments;
import org.actionplan.query.plan.PlanListEndpoint;
import org.actionplan.query.plan.PlanProjection;
import org.actionplan.query.projection.Positions;
import org.actionplan.query.projection.Projections;
import org.actionplan.query.projection.Projector;
import org.actionplan.query.projection.StatusEndpoint;
import org.actionplan.query.spreadsheet.SpreadsheetEndpoint;
import org.actionplan.query.spreadsheet.Spreadsheets;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The showing side, in the roles {@code all} and {@code query}. */
@Configuration(proxyBeanMethods = false)
@Showing
@Import({
    PlanListEndpoint.class,
    PlanEndpoint.class,
    HistoryEndpoint.class,
    CompareEndpoint.class,
    SlippageEndpoint.class,
    RawLogEndpoint.class,
    SpreadsheetEndpoint.class,
    ActionsEndpoint.class,
    PeopleEndpoint.class,
    LiveEndpoint.class,
    ImportEndpoint.class,
    StartPage.class,
    MyWorkPage.class,
    PlansPage.class,
    PlanPage.class,
    ClosedPage.class,
    SpreadsheetPage.class,
    ActionPage.class,
    ActionFormsPage.class,
    CreatePlanPage.class,
    PlanFormsPage.class,
    ObjectiveFormsPage.class,
    CreateActionPage.class,
    DelegationFormsPage.class,
    MilestoneFormsPage.class,
    RecordLessonPage.class,
    HistoryPage.class,
    AsAtPage.class,
    ComparePage.class,
    SlippagePage.class,
    EvidencePage.class,
    EvidenceFile.class,
    PeoplePage.class,
    AccountsPage.class,
    OwnAccountPage.class,
    NewImportPage.class,
    ImportPage.class,
    CheckPage.class
})
class QueryWiring {

    /** After this long another process takes over the projections of one that has died. */
    private static final Duration LEASE = Duration.ofSeconds(10);

    @Bean
    ViewStore viewStore(Settings settings) {
        return ViewStore.open(settings.views().url(), settings.data().resolve("views"));
    }

    @Bean
    MongoDatabase views(ViewStore store) {
        return store.database();
    }

    @Bean
    PlanDocuments planDocuments(MongoDatabase views) {
        return new PlanDocuments(views);
    }

    @Bean
    PeopleDocuments peopleDocuments(MongoDatabase views) {
        return new PeopleDocuments(views);
    }

    @Bean
    PlanHistory planHistory(EventStore events) {
        return new PlanHistory(events);
    }

    @Bean
    VisiblePlans visiblePlans(References references, PlanHistory history) {
        return new VisiblePlans(references, history);
    }

    @Bean
    PlanReader planReader(VisiblePlans visible, PlanHistory history, PlanDocuments documents) {
        return new PlanReader(visible, history, documents);
    }

    @Bean
    Spreadsheets spreadsheets(PlanReader plans, People people, Clock clock) {
        return new Spreadsheets(plans, people, clock);
    }

    @Bean(initMethod = "start")
    Projections projections(
            EventStore events,
            MongoDatabase views,
            PlanDocuments plans,
            PeopleDocuments people,
            RememberedChoices choices,
            PlanHistory history,
            Settings settings,
            Clock clock) {
        var positions = new Positions(views, clock, worker(settings), LEASE);
        var planProjection = new PlanProjection(plans, PlanHistory::recorded, history::now);
        return new Projections(
                List.of(
                        new Projector(events, planProjection, positions),
                        new Projector(events, new PeopleProjection(people), positions),
                        new Projector(events, new RememberedChoicesProjection(choices), positions)),
                events);
    }

    /** Embedded views have one process only: after a crash it goes on at once, as nobody else can hold them. */
    private static String worker(Settings settings) {
        return settings.views().url().isEmpty() ? "embedded" : UUID.randomUUID().toString();
    }

    @Bean
    RememberedChoices rememberedChoices(MongoDatabase views) {
        return new RememberedChoices(views);
    }

    @Bean(initMethod = "start")
    Drafts drafts(
            MongoDatabase views,
            RememberedChoices choices,
            PlanReader plans,
            PeopleDocuments people,
            People names,
            References references,
            Projections projections,
            Clock clock) {
        var known = new Known(
                () -> projections.caughtUp().thenMany(people.list()).collectList(),
                plans::past,
                reference -> references.planCalled(reference).isPresent(),
                names::nameOf);
        var files = new ReadFiles(new FileReader(SourceReader::read, Readings::of));
        return new Drafts(new DraftDocuments(views), files, choices, new Previews(files, known, clock), clock);
    }

    @Bean
    Accepting accepting(Drafts drafts, Commands commands) {
        return new Accepting(drafts, commands);
    }

    @Bean
    PeopleToChoose peopleToChoose(PeopleDocuments people, Projections projections) {
        return new PeopleToChoose(people, projections);
    }

    @Bean
    Forms forms(Commands commands) {
        return new Forms(commands);
    }

    @Bean
    PlanForms planForms(PlanReader plans, PeopleToChoose people, Forms forms, Clock clock) {
        return new PlanForms(plans, people, forms, clock);
    }

    @Bean(initMethod = "start")
    LiveEvents liveEvents(EventStore events) {
        return new LiveEvents(events);
    }

    @Bean
    StatusEndpoint statusEndpoint(ObjectProvider<BuildProperties> build, LogSize log, Projections projections) {
        var version =
                build.stream().map(BuildProperties::getVersion).findFirst().orElse("development");
        return new StatusEndpoint(version, log, projections);
    }
}
