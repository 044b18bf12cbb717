package fr.cdg62.numerique.securisation;

import fr.cdg62.finances.api.convention.CycleConvention;
import fr.cdg62.finances.api.convention.signature.Partie;
import fr.cdg62.finances.api.convention.signature.Signature;
import fr.cdg62.numerique.api.echange.CommandeConfiee;
import fr.cdg62.numerique.api.echange.DevisDepose;
import fr.cdg62.numerique.api.echange.EchangesFibre;
import fr.cdg62.numerique.api.echange.FaitService;
import fr.cdg62.numerique.api.echange.RechercheConfiees;
import fr.cdg62.numerique.api.echange.SignaturePartenaire;
import fr.cdg62.numerique.api.securisation.DevisFibre;
import fr.cdg62.numerique.api.securisation.EvenementCommande;
import fr.cdg62.numerique.commande.Commande;
import fr.cdg62.numerique.commande.Commandes;
import fr.cdg62.numerique.commande.CycleCommande;
import fr.cdg62.numerique.commande.SaisieCommande;
import fr.cdg62.numerique.commande.Suivi;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.document.Documents;
import fr.cdg62.referentiel.api.document.NouveauDocument;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Orders, for the partner. */
@Stateless
@PermitAll
public class ServiceFibre implements EchangesFibre {
    private static final String PDF = "application/pdf";
    private static final int REFERENCE_MAX = 60;

    @Inject
    private Commandes commandes;

    @Inject
    private Suivi suivi;

    @Inject
    private CycleConvention conventions;

    @Inject
    private Documents documents;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Horloge horloge;

    @Override
    @PermitAll
    public Page<CommandeConfiee> lister(PartenaireAuthentifie partenaire, RechercheConfiees recherche) {
        return commandes.confiees(partenaire.code(), recherche).vers(this::vue);
    }

    @Override
    @PermitAll
    public CommandeConfiee accuserReception(PartenaireAuthentifie partenaire, String numero, String reference) {
        Commande commande = commandes.confiee(partenaire.code(), numero);
        if (!commande.estAccusee()) {
            passer(commande, EvenementCommande.ACCUSER, partenaire, reference == null ? "" : reference);
            commande.accusee(horloge.aujourdHui(), reference);
        }
        return vue(commande);
    }

    @Override
    @PermitAll
    public CommandeConfiee deposerDevis(PartenaireAuthentifie partenaire, String numero, DevisDepose devis) {
        Commande commande = commandes.confiee(partenaire.code(), numero);
        passer(commande, EvenementCommande.RECEVOIR_DEVIS, partenaire, devis.reference());
        SaisieCommande.texte("reference", devis.reference(), REFERENCE_MAX);
        SaisieCommande.entre("date", devis.date(), null, horloge.aujourdHui());
        SaisieCommande.entre("valideJusquAu", devis.valideJusquAu(), horloge.aujourdHui(), null);
        long document = documents
                .recevoir(
                        partenaire,
                        new NouveauDocument(
                                commande.siren(), Suivi.objet(commande), devis.nomDocument(), PDF, devis.document()))
                .id();
        commande.devisRecu(new DevisFibre(
                devis.reference(), devis.date(), devis.valideJusquAu(), devis.montantAnnuel(), document));
        suivi.attendreAcceptation(commande);
        return vue(commande);
    }

    @Override
    @PermitAll
    public CommandeConfiee signerConvention(
            PartenaireAuthentifie partenaire, String numero, SignaturePartenaire signature) {
        Commande commande = commandes.confiee(partenaire.code(), numero);
        passer(commande, EvenementCommande.SIGNER, partenaire, signature.nom());
        commande.signeePartenaire(signature.date());
        conventions.signerPartenaire(
                partenaire,
                commande.convention(),
                new Signature(Partie.FIBRE_NUMERIQUE, signature.nom(), signature.qualite(), signature.date()));
        return vue(commande);
    }

    @Override
    @PermitAll
    public CommandeConfiee suivreService(PartenaireAuthentifie partenaire, FaitService fait) {
        Commande commande = commandes.confiee(partenaire.code(), fait.numero());
        String detail = fait.libelle() + " : " + fait.service().libelle();
        passer(commande, EvenementCommande.SUIVRE_SERVICE, partenaire, detail);
        commande.suivre(fait, horloge);
        suivi.suivreSauvegarde(commande, fait);
        suivi.suivre(commande, partenaire.code());
        return vue(commande);
    }

    private void passer(
            Commande commande, EvenementCommande evenement, PartenaireAuthentifie partenaire, String detail) {
        suivi.passer(commande, evenement, CycleCommande.PAR_PARTENAIRE, partenaire.code(), detail);
    }

    private CommandeConfiee vue(Commande commande) {
        return commande.confiee(collectivites.lire(commande.siren()).nom());
    }
}
