package fr.cdg62.carriere.api.avancement;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/**
 * The tableaux d'avancement de grade, drawn by each autorité territoriale and published by the CdG (specification,
 * § 1.4). Mission TABLEAUX: REJ-ADH-01 for a body that has not it. The CdG is the authority of those it has taken in
 * charge (CGFP, art. L542-16): it draws its tableau under its own SIREN, its gestionnaires prepare it, its signataire signs
 * it; for the tableau of anybody else, SEC_HABILITATION.
 */
@Local
public interface Tableaux {

    /**
     * Who meets the conditions of which grade in the year, for a whole employer in one run; nothing is recorded. For the
     * CdG, those it has taken in charge are among them.
     */
    List<GradePromouvables> promouvables(String siren, int annee);

    /** Opens the tableau of a grade; TABLEAU_EXISTANT, LDG_ABSENTE, TAUX_NON_DELIBERE, SEUIL_DEMOGRAPHIQUE. */
    TableauVue ouvrir(NouveauTableau nouveau);

    TableauVue lire(long id);

    Page<TableauVue> chercher(RechercheTableaux recherche);

    /**
     * Ranks the agents: TABLEAU_SANS_MERITE for the alphabetical order or a rank without motive,
     * TABLEAU_AU_DELA_DU_TAUX, TABLEAU_DE_PLEIN_DROIT where a union representative is left out, AVANCEMENT_CONDITIONS
     * without the proof of an examen or of functions, SAISIE_INVALIDE for ranks that do not follow one another.
     */
    TableauVue proposer(long id, List<Proposition> propositions, long version);

    /** RECALCULER, ARRETER, TRANSMETTRE, PUBLIER or ANNULER; the motive is for ANNULER only. */
    TableauVue survenir(long id, EvenementTableau evenement, String motif, long version);

    /**
     * Nominates the agent of a line, or records that he declines the post: NOMINATION_HORS_ORDRE,
     * NOMINATION_HORS_DATE, TABLEAU_CADUC; LDG_ABSENTE when no ligne directrice is in force on the day of the nomination,
     * AVANCEMENT_CONDITIONS when the agent does not depend on the authority of the tableau that day.
     */
    TableauVue nommer(long id, long ligne, LocalDate date, boolean refus, long version);

    /** TABARR as PDF/A for the tableau, AVGRAR for the nomination of a line. */
    byte[] arrete(long id, Long ligne);

    /** The attestation of publicity by the CdG as PDF/A; ETAT_TRANSITION_INTERDITE before the tableau is published. */
    byte[] attestation(long id);
}
