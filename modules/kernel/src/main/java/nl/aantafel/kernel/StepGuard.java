package nl.aantafel.kernel;

import java.util.List;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Breach;

/** The socket for a module that must be able to stop a step: a letter that would be incomplete, for instance. */
public interface StepGuard {

    /**
     * What is wrong with taking this step; reported together with the breaches of law.
     *
     * @param after the complaint as it would be with the step in it
     */
    List<Breach> breaches(Step step, ComplaintView after);
}
