package org.actionplan.api.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is kept when work is done: a lesson learnt, an issue met, or what was told to whom. */
public enum LessonKind {
    @JsonProperty("lesson")
    LESSON,
    @JsonProperty("issue")
    ISSUE,
    @JsonProperty("communication")
    COMMUNICATION
}
