package fr.cdg62.numerique.securisation;

import static fr.cdg62.referentiel.api.acces.Roles.CDG_NUMERIQUE;

import fr.cdg62.finances.api.convention.ConventionVue;
import fr.cdg62.finances.api.convention.Conventions;
import fr.cdg62.finances.api.convention.CycleConvention;
import fr.cdg62.finances.api.convention.LigneConvention;
import fr.cdg62.finances.api.convention.ModeFacturation;
import fr.cdg62.finances.api.convention.NouvelleConvention;
import fr.cdg62.finances.api.tarif.DemandeSimulation;
import fr.cdg62.finances.api.tarif.SimulationVue;
import fr.cdg62.finances.api.tarif.StructureSimulee;
import fr.cdg62.finances.api.tarif.Tarifs;
import fr.cdg62.numerique.api.securisation.CommandeVue;
import fr.cdg62.numerique.api.securisation.EvenementCommande;
import fr.cdg62.numerique.api.securisation.PilotageSecurisation;
import fr.cdg62.numerique.commande.Commande;
import fr.cdg62.numerique.commande.Commandes;
import fr.cdg62.numerique.commande.PartCdg;
import fr.cdg62.numerique.commande.SaisieCommande;
import fr.cdg62.numerique.commande.Suivi;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.valeur.Montant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Orders, for the CDG's « usages numériques » service. */
@Stateless
@RolesAllowed(CDG_NUMERIQUE)
public class PilotageCommandes implements PilotageSecurisation {
    private static final String DUREE_TERME = "SECURISATION_DUREE_TERME";

    @Inject
    private Commandes commandes;

    @Inject
    private Suivi suivi;

    @Inject
    private Acces acces;

    @Inject
    private Tarifs tarifs;

    @Inject
    private Conventions conventions;

    @Inject
    private CycleConvention cycleConvention;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed(CDG_NUMERIQUE)
    public CommandeVue transmettre(long id, Montant partConvenue, long version) {
        Commande commande = passer(id, version, EvenementCommande.TRANSMETTRE, "");
        LocalDate jour = horloge.aujourdHui();
        SimulationVue simulation = tarifs.simuler(
                new DemandeSimulation(StructureSimulee.de(commande.siren()), PartCdg.MISSION, List.of(), jour));
        commande.transmise(PartCdg.de(simulation, partConvenue), jour);
        suivi.attendreDevis(commande);
        return vue(commande);
    }

    @Override
    @RolesAllowed(CDG_NUMERIQUE)
    public CommandeVue ouvrirConvention(long id, LocalDate dateEffet, long version) {
        if (dateEffet == null) {
            throw SaisieCommande.refus("dateEffet", "Indiquez le premier jour de la convention.");
        }
        SaisieCommande.entre("dateEffet", dateEffet, horloge.aujourdHui(), null);
        Commande commande = passer(id, version, EvenementCommande.OUVRIR_CONVENTION, "");
        ConventionVue convention = conventions.creer(nouvelleConvention(commande, dateEffet));
        cycleConvention.proposer(convention.id(), convention.version());
        commande.conventionOuverte(convention.id());
        return vue(commande);
    }

    @Override
    @RolesAllowed(CDG_NUMERIQUE)
    public CommandeVue confirmerRenouvellement(long id, long version) {
        Commande commande = passer(id, version, EvenementCommande.CONFIRMER_RENOUVELLEMENT, "");
        suivi.ouvrirTerme(commande, commande.terme().plusDays(1));
        suivi.suivre(commande, acces.acteur());
        return vue(commande);
    }

    private NouvelleConvention nouvelleConvention(Commande commande, LocalDate dateEffet) {
        LigneConvention ligne = new LigneConvention(
                ModeFacturation.ABONNEMENT,
                commande.estPartConvenue() ? null : PartCdg.PRESTATION,
                "Mise en service et accompagnement, commande " + commande.numero(),
                null,
                commande.estPartConvenue() ? commande.partCdg() : null,
                null,
                null);
        int duree = parametres.valeur(DUREE_TERME, dateEffet).intValueExact();
        return new NouvelleConvention(
                commande.siren(),
                PartCdg.MISSION,
                "Sécurisation des données, commande " + commande.numero(),
                null,
                dateEffet,
                duree,
                true,
                false,
                List.of(ligne));
    }

    private Commande passer(long id, long version, EvenementCommande evenement, String detail) {
        Commande commande = commandes.lire(id);
        acces.exigerCollectivite(commande.siren(), CDG_NUMERIQUE);
        commande.exigerVersion(version);
        suivi.passer(commande, evenement, acces.roles(commande.siren()), acces.acteur(), detail);
        return commande;
    }

    private CommandeVue vue(Commande commande) {
        commandes.ecrire();
        return commande.vue(acces.roles(commande.siren()));
    }
}
