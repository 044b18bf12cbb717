package fr.cdg62.numerique.securisation;

import static fr.cdg62.referentiel.api.acces.Roles.CDG_NUMERIQUE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_SIGNATAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;

import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.finances.api.catalogue.EtatDroit;
import fr.cdg62.numerique.api.securisation.CommandeResume;
import fr.cdg62.numerique.api.securisation.CommandeVue;
import fr.cdg62.numerique.api.securisation.CommandesSecurisation;
import fr.cdg62.numerique.api.securisation.EvenementCommande;
import fr.cdg62.numerique.api.securisation.NouvelleCommande;
import fr.cdg62.numerique.api.securisation.RechercheCommandes;
import fr.cdg62.numerique.commande.Commande;
import fr.cdg62.numerique.commande.Commandes;
import fr.cdg62.numerique.commande.PartCdg;
import fr.cdg62.numerique.commande.SaisieCommande;
import fr.cdg62.numerique.commande.Suivi;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Orders, for the collectivité and the CDG on its behalf. */
@Stateless
@RolesAllowed({COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE})
public class GestionCommandes implements CommandesSecurisation {
    /** Code under which the référentiel knows the only partner of this mission. */
    static final String PARTENAIRE = "FIBRE-NUMERIQUE";

    static final String SERIE = "SEC";
    private static final int MOTIF_MAX = 500;

    @Inject
    private Commandes commandes;

    @Inject
    private Suivi suivi;

    @Inject
    private Acces acces;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE})
    public CommandeVue demander(NouvelleCommande nouvelle) {
        acces.exigerCollectivite(nouvelle.siren());
        SaisieCommande.exiger(nouvelle);
        exigerMissionOfferte(nouvelle.siren());
        String numero = numerotation.suivant(SERIE, horloge.aujourdHui().getYear());
        Commande commande = new Commande(numero, nouvelle, PARTENAIRE, horloge);
        commandes.enregistrer(commande);
        suivi.demandee(commande);
        return vue(commande);
    }

    /** Open, or open once a convention is signed: the order is what leads to that convention. */
    private void exigerMissionOfferte(String siren) {
        boolean offerte = catalogue.droits(siren, horloge.aujourdHui()).stream()
                .anyMatch(droit -> droit.mission().equals(PartCdg.MISSION) && droit.etat() != EtatDroit.FERMEE);
        if (!offerte) {
            throw new DemandeRefusee(
                    CodeProbleme.MISSION_NON_COUVERTE,
                    "La mission « Sécurisation des données » n'est pas offerte à votre structure à ce jour.");
        }
    }

    @Override
    @RolesAllowed({COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE, CDG_SIGNATAIRE})
    public CommandeVue lire(long id) {
        return vue(accessible(id));
    }

    @Override
    @RolesAllowed({COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE, CDG_SIGNATAIRE})
    public Page<CommandeResume> chercher(RechercheCommandes recherche) {
        if (recherche.siren() != null) {
            acces.exigerCollectivite(recherche.siren());
        } else if (!acces.estCdg()) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_HABILITATION, "Indiquez la collectivité pour laquelle vous agissez.", "siren");
        }
        return commandes.chercher(recherche);
    }

    @Override
    @RolesAllowed(COLLECTIVITE_SIGNATAIRE)
    public CommandeVue accepterDevis(long id, long version) {
        Commande commande = passer(id, version, EvenementCommande.ACCEPTER_DEVIS, "");
        commande.exigerDevisValide(horloge.aujourdHui());
        suivi.solder(commande);
        return vue(commande);
    }

    @Override
    @RolesAllowed({COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE})
    public CommandeVue redemanderDevis(long id, String motif, long version) {
        SaisieCommande.texte("motif", motif, MOTIF_MAX);
        Commande commande = passer(id, version, EvenementCommande.REDEMANDER_DEVIS, motif);
        commande.devisRedemande();
        suivi.attendreDevis(commande);
        return vue(commande);
    }

    @Override
    @RolesAllowed(COLLECTIVITE_SIGNATAIRE)
    public CommandeVue renouveler(long id, long version) {
        return vue(passer(id, version, EvenementCommande.RENOUVELER, ""));
    }

    @Override
    @RolesAllowed({COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE})
    public CommandeVue resilier(long id, String motif, long version) {
        SaisieCommande.texte("motif", motif, MOTIF_MAX);
        Commande commande = passer(id, version, EvenementCommande.RESILIER, motif);
        commande.terminee(motif);
        suivi.clore(commande);
        return vue(commande);
    }

    @Override
    @RolesAllowed({COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE})
    public CommandeVue essayerRestauration(long id, LocalDate date, String resultat, long version) {
        Commande commande = accessible(id);
        commande.exigerVersion(version);
        SaisieCommande.texte("resultat", resultat, MOTIF_MAX);
        commande.exigerSauvegarde(date, horloge.aujourdHui());
        suivi.restaurationEssayee(commande, date, resultat);
        return vue(commande);
    }

    private Commande passer(long id, long version, EvenementCommande evenement, String detail) {
        Commande commande = accessible(id);
        commande.exigerVersion(version);
        suivi.passer(commande, evenement, acces.roles(commande.siren()), acces.acteur(), detail);
        return commande;
    }

    private Commande accessible(long id) {
        Commande commande = commandes.lire(id);
        acces.exigerCollectivite(commande.siren());
        return commande;
    }

    private CommandeVue vue(Commande commande) {
        commandes.ecrire();
        return commande.vue(acces.roles(commande.siren()));
    }
}
