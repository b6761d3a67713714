package org.actionplan.query.imports.source;

import javax.xml.stream.XMLStreamException;

/** Takes what somebody changed in a document with "track changes" as accepted, and remembers whether there was any. */
final class TrackedChanges {

    private boolean found;

    boolean found() {
        return found;
    }

    /** Whether the element that starts here holds what was taken out; then it has been passed over. */
    boolean passedOver(Xml xml) throws XMLStreamException {
        return switch (xml.name()) {
            case "del", "moveFrom" -> {
                found = true;
                xml.skip();
                yield true;
            }
            case "ins", "moveTo" -> {
                found = true;
                yield false;
            }
            default -> false;
        };
    }
}
