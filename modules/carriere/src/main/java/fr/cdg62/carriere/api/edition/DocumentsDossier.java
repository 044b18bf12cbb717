package fr.cdg62.carriere.api.edition;

import fr.cdg62.carriere.api.dossier.MotifConsultation;
import jakarta.ejb.Local;
import java.time.LocalDate;

/** Documents drawn from the dossiers, each PDF/A; the reading of what concerns one agent is recorded. */
@Local
public interface DocumentsDossier {
    /** Inventaire du dossier: every numbered piece by rubrique, with its hash. */
    byte[] inventaire(long dossier, MotifConsultation motif);

    /**
     * État des services (relevé de carrière): the stretches of every career of the agent until today, then his grades and
     * échelons; ETAT_TRANSITION_INTERDITE when no career is entered.
     */
    byte[] etatServices(long dossier, MotifConsultation motif);

    /** Certificat d'élimination of a dossier ELIMINE; ETAT_TRANSITION_INTERDITE in any other state. */
    byte[] certificatElimination(long dossier);

    /** Bordereau de dépôt: what a collectivité deposited on a day. */
    byte[] bordereau(String siren, LocalDate jour);

    /** Lettre d'anomalie to the employer, for a piece ANOMALIE_SIGNALEE. */
    byte[] lettre(long piece);
}
