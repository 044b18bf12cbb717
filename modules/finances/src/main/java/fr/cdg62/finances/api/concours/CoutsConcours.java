package fr.cdg62.finances.api.concours;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * An employer that is not affiliated refunds the centre, for each laureate it appoints, the cost of the concours over the
 * number of candidates admitted (décret 85-643, art. 47-1; specification finances, R-FAC-4). For the CdG's finances.
 */
@Local
public interface CoutsConcours {

    /** Records what the conseil d'administration decided; SAISIE_INVALIDE with the faulty field. */
    CoutConcoursVue enregistrer(NouveauCoutConcours nouveau);

    /** INTROUVABLE when there is none. */
    CoutConcoursVue lire(long id);

    /** The latest délibération first. */
    Page<CoutConcoursVue> chercher(DemandePage page);

    /**
     * Claims the cost of one appointment by a titre de recettes, of the same transaction.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on {@code siren} for an employer affiliated that day;
     *     DEJA_ENREGISTRE for a laureate already claimed, or when every candidate admitted has been
     */
    RemboursementVue rembourser(long id, NouveauRemboursement nouveau);

    /** Refunds claimed for a concours, the latest first. */
    Page<RemboursementVue> remboursements(long id, DemandePage page);

    /** One refund; INTROUVABLE when there is none. */
    RemboursementVue remboursement(long remboursement);

    /**
     * Cancels a claim by a titre d'annulation: the laureate may be claimed again.
     *
     * @param motif 1 to 200 characters, written on the titre
     * @throws fr.cdg62.socle.probleme.DemandeRefusee ETAT_TRANSITION_INTERDITE when it already is; VERSION_PERIMEE
     */
    RemboursementVue annuler(long remboursement, String motif, long version);
}
