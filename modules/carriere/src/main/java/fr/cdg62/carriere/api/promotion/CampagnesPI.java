package fr.cdg62.carriere.api.promotion;

import fr.cdg62.carriere.api.quota.SaisieQuota;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.time.LocalDate;

/** The campaigns of promotion interne of the président of the CdG, for the affiliated bodies (specification, § 1.5). */
@Local
public interface CampagnesPI {

    CampagneVue preparer(NouvelleCampagne nouvelle);

    CampagneVue lire(long id);

    Page<CampagneVue> lister(DemandePage page);

    /**
     * Works out, again if need be, the quota of a cadre d'emplois from the careers; only once the campaign is closed.
     * SAISIE_INVALIDE on {@code motif} for a correction without reason.
     */
    CampagneVue quota(long id, SaisieQuota saisie, long version);

    /**
     * Makes an event happen: LDG_ABSENTE to open without lignes directrices of the CdG; SAISIE_INVALIDE naming what is
     * left to do; ETAT_TRANSITION_INTERDITE, SEC_HABILITATION, VERSION_PERIMEE.
     *
     * @param date of the lists for ARRETER, today at the latest; else unused
     */
    CampagneVue survenir(long id, EvenementCampagne evenement, LocalDate date, long version);

    /** A document as PDF/A; ETAT_TRANSITION_INTERDITE before its time. */
    byte[] document(long id, DocumentCampagne document);

    /** Registers that a body affiliated at will kept the competence: its agents are not proposed here. */
    void reserver(String siren, LocalDate debut, String reference);
}
