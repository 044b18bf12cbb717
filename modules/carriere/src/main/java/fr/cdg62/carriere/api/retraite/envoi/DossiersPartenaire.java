package fr.cdg62.carriere.api.retraite.envoi;

import fr.cdg62.carriere.api.retraite.retablissement.NouveauRetablissement;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import jakarta.ejb.Local;

/**
 * The dossiers of the collectivités that gave a partner a mandate in force today; anything else is INTROUVABLE.
 *
 * <p>The call acts for the partner ({@code ContexteAppel.agirPour}).
 */
@Local
public interface DossiersPartenaire {
    /** Where a dossier stands: an affiliation, a liquidation, a demande d'avis or a rétablissement, by its
     * number. */
    DossierSuivi lire(PartenaireAuthentifie partenaire, long numero);

    /** The décompte provisoire of a liquidation; reading it is journalled. */
    DecompteLu decompte(PartenaireAuthentifie partenaire, long numero);

    /**
     * Draws up the form of a rétablissement, to sign and to post: it is never sent by this system (E309).
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee as
     *     {@link fr.cdg62.carriere.api.retraite.retablissement.Retablissements#editer}
     */
    FormulaireRetablissement editer(PartenaireAuthentifie partenaire, NouveauRetablissement nouveau);
}
