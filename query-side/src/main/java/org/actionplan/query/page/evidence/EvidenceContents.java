package org.actionplan.query.page.evidence;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.query.page.evidence.EvidenceShown.Section;

/** The list of contents of an evidence document, numbered. */
final class EvidenceContents {

    private final EvidenceShown document;
    private final List<Section> sections = new ArrayList<>();

    EvidenceContents(EvidenceShown document) {
        this.document = document;
    }

    List<Section> sections() {
        add("scope", "Purpose and scope", List.of());
        add("objectives", "Objectives", List.of());
        add("overview", "Actions at a glance", List.of());
        add("actions", "Actions one by one", actions());
        add("milestones", "Milestones", List.of());
        add("lessons", "Lessons", List.of());
        add("promises", "Promised dates", List.of());
        if (document.comparison() != null) {
            add("comparison", "What changed since an earlier version", List.of());
        }
        add("history", "Every change in order", months());
        return sections;
    }

    private void add(String anchor, String title, List<Section> parts) {
        sections.add(new Section(anchor, (sections.size() + 1) + ". " + title, parts));
    }

    private List<Section> actions() {
        return document.actions().stream()
                .map(action -> new Section(
                        action.row().anchor(),
                        action.row().ref() + " " + action.row().title(),
                        List.of()))
                .toList();
    }

    private List<Section> months() {
        return document.history().stream()
                .map(month -> new Section(month.anchor(), month.name(), List.of()))
                .toList();
    }
}
