package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.affiliation.NouvelleAffiliation;
import fr.cdg62.carriere.api.retraite.avis.NouvelAvis;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.dossier.NouveauDossierRetraite;
import fr.cdg62.carriere.api.retraite.echange.FluxVue;
import fr.cdg62.carriere.api.retraite.echange.NatureFlux;
import fr.cdg62.carriere.api.retraite.envoi.ComplementDossier;
import fr.cdg62.carriere.api.retraite.envoi.EnvoisRetraite;
import fr.cdg62.carriere.api.retraite.envoi.PieceEnvoyee;
import fr.cdg62.carriere.retraite.avis.TenueAvis;
import fr.cdg62.carriere.retraite.dossier.TenueDossiers;
import fr.cdg62.carriere.retraite.piece.PieceRecue;
import fr.cdg62.carriere.retraite.piece.PiecesRecues;
import fr.cdg62.carriere.retraite.reprise.TenueReprises;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.socle.valeur.Iban;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** See {@link EnvoisRetraite}. */
@Stateless
@PermitAll
public class EnvoisRetraiteBean implements EnvoisRetraite {
    @Inject
    private AccesCarriere acces;

    @Inject
    private TenueReprises reprises;

    @Inject
    private TenueDossiers dossiers;

    @Inject
    private TenueAvis avis;

    @Inject
    private PiecesRecues pieces;

    @Inject
    private RegistreFlux registre;

    @Override
    public FluxVue deposerAffiliation(
            PartenaireAuthentifie partenaire, String messageId, NouvelleAffiliation nouvelle) {
        acces.exigerCollectivite(nouvelle.siren());
        return garder(
                partenaire,
                messageId,
                NatureFlux.AFFILIATION,
                nouvelle.carriere() == null ? 0 : nouvelle.carriere(),
                nouvelle);
    }

    @Override
    public FluxVue deposerReprise(
            PartenaireAuthentifie partenaire, String messageId, long carriere, List<PeriodeCompte> periodes) {
        reprises.exigerOuvrable(carriere);
        return garder(
                partenaire,
                messageId,
                NatureFlux.REPRISE_ANTERIORITE,
                carriere,
                new Envois.Reprise(carriere, periodes));
    }

    @Override
    public FluxVue deposerLiquidation(
            PartenaireAuthentifie partenaire,
            String messageId,
            NouveauDossierRetraite nouveau,
            List<PieceEnvoyee> envoyees,
            boolean soumettre) {
        String siren = dossiers.ouvrable(nouveau.carriere()).siren();
        if (nouveau.iban() != null) {
            new Iban(nouveau.iban());
        }
        List<PieceRecue> recues = pieces.garder(partenaire, messageId, siren, envoyees);
        return garder(
                partenaire,
                messageId,
                NatureFlux.LIQUIDATION,
                nouveau.carriere(),
                new Envois.Liquidation(nouveau, recues, soumettre));
    }

    @Override
    public FluxVue demanderAvis(
            PartenaireAuthentifie partenaire, String messageId, NouvelAvis nouvel, List<PieceEnvoyee> envoyees) {
        String siren = avis.demandable(nouvel.carriere()).siren();
        List<PieceRecue> recues = pieces.garder(partenaire, messageId, siren, envoyees);
        return garder(
                partenaire, messageId, NatureFlux.AVIS_PREALABLE, nouvel.carriere(), new Envois.Avis(nouvel, recues));
    }

    @Override
    public FluxVue completer(PartenaireAuthentifie partenaire, String messageId, ComplementDossier complement) {
        long numero = complement.dossier();
        String siren = avis.connait(numero) ? avis.siren(numero) : dossiers.siren(numero);
        List<PieceRecue> recues = pieces.garder(partenaire, messageId, siren, complement.pieces());
        return garder(
                partenaire,
                messageId,
                NatureFlux.COMPLEMENT,
                numero,
                new Envois.Complement(numero, recues, complement.soumettre(), complement.note()));
    }

    @Override
    public FluxVue deleguer(PartenaireAuthentifie partenaire, String messageId, long dossier, String convention) {
        dossiers.lire(dossier);
        return garder(
                partenaire, messageId, NatureFlux.DELEGATION, dossier, new Envois.Delegation(dossier, convention));
    }

    @Override
    public FluxVue controler(
            PartenaireAuthentifie partenaire,
            String messageId,
            long dossier,
            boolean conforme,
            List<String> observations) {
        dossiers.lire(dossier);
        return garder(
                partenaire,
                messageId,
                NatureFlux.CONTROLE,
                dossier,
                new Envois.Controle(dossier, conforme, observations));
    }

    @Override
    public FluxVue repondreAuDecompte(
            PartenaireAuthentifie partenaire, String messageId, long dossier, boolean accepte, String motif) {
        dossiers.lire(dossier);
        return garder(partenaire, messageId, NatureFlux.DECOMPTE, dossier, new Envois.Reponse(dossier, accepte, motif));
    }

    private FluxVue garder(
            PartenaireAuthentifie partenaire, String messageId, NatureFlux nature, long objet, Object contenu) {
        return registre.garder(partenaire, messageId, FluxEnJson.ecrire(nature, objet, contenu));
    }
}
