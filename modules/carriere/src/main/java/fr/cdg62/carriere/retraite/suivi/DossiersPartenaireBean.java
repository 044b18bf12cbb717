package fr.cdg62.carriere.retraite.suivi;

import fr.cdg62.carriere.api.retraite.dossier.DossierRetraiteVue;
import fr.cdg62.carriere.api.retraite.envoi.DecompteLu;
import fr.cdg62.carriere.api.retraite.envoi.DossierSuivi;
import fr.cdg62.carriere.api.retraite.envoi.DossiersPartenaire;
import fr.cdg62.carriere.api.retraite.envoi.FormulaireRetablissement;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.carriere.api.retraite.retablissement.NouveauRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.RetablissementVue;
import fr.cdg62.carriere.retraite.affiliation.TenueAffiliations;
import fr.cdg62.carriere.retraite.avis.TenueAvis;
import fr.cdg62.carriere.retraite.dossier.TenueDossiers;
import fr.cdg62.carriere.retraite.reprise.TenueReprises;
import fr.cdg62.carriere.retraite.retablissement.TenueRetablissements;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link DossiersPartenaire}; the mandates are those of the partner the call acts for. */
@Stateless
@PermitAll
public class DossiersPartenaireBean implements DossiersPartenaire {
    @Inject
    private TenueDossiers dossiers;

    @Inject
    private TenueAvis avis;

    @Inject
    private TenueAffiliations affiliations;

    @Inject
    private TenueReprises reprises;

    @Inject
    private TenueRetablissements retablissements;

    @Override
    public DossierSuivi lire(PartenaireAuthentifie partenaire, long numero) {
        if (dossiers.connait(numero)) {
            return Suivis.de(dossiers.lire(numero), dossiers.controler(numero));
        }
        if (avis.connait(numero)) {
            return Suivis.de(avis.lire(numero));
        }
        if (retablissements.connait(numero)) {
            return Suivis.de(retablissements.lire(numero));
        }
        if (reprises.connait(numero)) {
            return Suivis.de(reprises.lire(numero));
        }
        return Suivis.de(affiliations.lire(numero));
    }

    @Override
    public DecompteLu decompte(PartenaireAuthentifie partenaire, long numero) {
        DossierRetraiteVue dossier = dossiers.lire(numero);
        if (dossier.decompte() == null) {
            return new DecompteLu(dossier.etat(), null, null, new byte[0]);
        }
        PieceDeposee piece = dossiers.decompte(numero);
        return new DecompteLu(dossier.etat(), dossier.decompte(), piece, dossiers.contenu(numero, piece.id()));
    }

    @Override
    public FormulaireRetablissement editer(PartenaireAuthentifie partenaire, NouveauRetablissement nouveau) {
        RetablissementVue edite = retablissements.editer(nouveau);
        return new FormulaireRetablissement(
                edite.id(), edite.limite(), edite.services(), retablissements.imprimer(edite.id()));
    }
}
