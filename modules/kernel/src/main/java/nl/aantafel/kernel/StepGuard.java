package nl.aantafel.kernel;

import java.util.List;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Circumstances;

/** The socket for a module that must be able to stop a step: a letter that would be incomplete, for instance. */
public interface StepGuard {

    /** What is wrong with taking this step; reported together with the breaches of law. */
    List<Breach> breaches(Step step, Dossier dossier, Circumstances circumstances);
}
