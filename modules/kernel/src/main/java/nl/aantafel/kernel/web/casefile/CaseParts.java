package nl.aantafel.kernel.web.casefile;

import org.springframework.stereotype.Component;

/** Those who put the parts of the case page into words. */
@Component
record CaseParts(
        CaseHeads heads,
        NextSteps next,
        ElementCards elements,
        AnsweringCards answering,
        Terms terms,
        History history,
        People people,
        AlarmLines alarms) {}
