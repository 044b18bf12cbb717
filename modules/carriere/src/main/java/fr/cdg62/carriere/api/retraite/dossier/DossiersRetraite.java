package fr.cdg62.carriere.api.retraite.dossier;

import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Dossiers de liquidation: pension normale, d'invalidité, de réversion. The employer must have the mission
 * « Accompagnement retraite CNRACL », which the socle commun does not open; the agent asks for his own, follows it
 * and answers the décompte. Somebody else's are INTROUVABLE.
 */
@Local
public interface DossiersRetraite {
    /**
     * Opens a dossier, to be instructed by the employer: by the employer, or by the agent for himself.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee MISSION_NON_COUVERTE (E004); RETRAITE_EN_COURS when a dossier of this
     *     type lives for the agent; RETRAITE_DATES (E304); RETRAITE_DEMANDE_TARDIVE without justification (E301);
     *     RETRAITE_AGE without motive (E302); RETRAITE_SERVICES under two years: a rétablissement instead (E303);
     *     SAISIE_INVALIDE on {@code iban} (E307) and, for the agent himself, on {@code type} for a réversion and on
     *     {@code demandeeLe} for another day than today
     */
    DossierRetraiteVue ouvrir(NouveauDossierRetraite nouveau);

    /** One of them. */
    DossierRetraiteVue lire(long id);

    /** Those of the careers the caller manages, or his own. */
    Page<LigneDossierRetraite> chercher(RechercheDossiersRetraite recherche);

    /** What its control finds now. */
    ControleDossierVue controler(long id);

    /**
     * The pension of an agent who died, with the share of each survivor that his dossier tells.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on {@code type} for another pension;
     *     RETRAITE_INCOMPLET on {@code reversion} before the survivors are told; PARAMETRE_MANQUANT for a death on a day
     *     without figures
     */
    EstimationVue reversion(long id);

    /**
     * Moves it along its life.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee RETRAITE_INCOMPLET when something blocking remains (E306);
     *     RETRAITE_DELEGATION without mandate in force (E003); RETRAITE_DECOMPTE_TARDIF (E310);
     *     ETAT_TRANSITION_INTERDITE, SEC_HABILITATION; SAISIE_INVALIDE on what the event needs
     */
    DossierRetraiteVue survenir(long id, DemandeSurDossierRetraite demande, long version);

    /**
     * Deposits a piece of the list of the dossier.
     *
     * @param type code of the list
     * @param nom file name, ending in {@code .pdf}
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on {@code type} for one that is not of the list;
     *     PIECE_NON_PDF; FMT_TAILLE; ETAT_TRANSITION_INTERDITE once the dossier is over; RETRAITE_DELEGATION to the CdG on a
     *     delegated dossier without mandate in force (E003), but for the décompte
     */
    PieceDeposee deposer(long id, String type, String nom, byte[] contenu);

    /** The file of a piece; every reading is journalled. */
    byte[] contenu(long id, long piece);
}
