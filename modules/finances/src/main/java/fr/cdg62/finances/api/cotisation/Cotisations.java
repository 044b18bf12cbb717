package fr.cdg62.finances.api.cotisation;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.ResultatCalcul;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.util.List;

/**
 * Declarations of cotisation, on the collectivité's side (loi 84-53 art. 22, rules R-COT-1 to R-COT-11).
 *
 * <p>Life: BROUILLON → DEPOSEE → VALIDEE or REJETEE → TITREE; a correction is a new version that replaces the previous
 * one. Another collectivité's declaration answers INTROUVABLE. Refusals common to every write: SAISIE_INVALIDE (field
 * {@code periode} or {@code bases[i]…}), PERIODE_NON_ECHUE, PERIODICITE_NON_OUVERTE, MOIS_HORS_ADHESION,
 * PARAMETRE_MANQUANT, and VERSION_PERIMEE when {@code version} is not the one last read.
 */
@Local
public interface Cotisations {

    /** Computes without recording anything. */
    ResultatCalcul simuler(NouvelleDeclaration declaration);

    /**
     * Records a BROUILLON for a period that has none.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee DECLARATION_EXISTANTE when the period is already declared
     */
    DeclarationVue enregistrer(NouvelleDeclaration declaration);

    /** Replaces the bases of a BROUILLON. */
    DeclarationVue modifier(long id, long version, List<BaseMensuelle> bases);

    /** Sends a BROUILLON to the CdG and settles the échéance of the period. */
    DeclarationVue deposer(long id, long version);

    /**
     * Sends another version in place of one that is DEPOSEE, REJETEE or TITREE. Once claimed, only the difference with
     * the previous version is claimed or given back (R-COT-11).
     */
    DeclarationVue corriger(long id, long version, List<BaseMensuelle> bases);

    /** Declarations of one collectivité, or of all for the CdG. */
    Page<DeclarationResume> liste(RechercheDeclarations recherche);

    /** One declaration, with its computation and the history of its period. */
    DeclarationVue lire(long id);

    /** Data of the « décompte de cotisation » of a declaration that is at least DEPOSEE. */
    Decompte decompte(long id);
}
