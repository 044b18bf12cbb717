package fr.cdg62.finances.tarif;

import fr.cdg62.finances.api.tarif.DemandeSimulation;
import fr.cdg62.finances.api.tarif.SimulationVue;
import fr.cdg62.finances.api.tarif.StockageVue;
import fr.cdg62.finances.api.tarif.StructureSimulee;
import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.finances.api.tarif.Tarifs;
import fr.cdg62.finances.catalogue.Missions;
import fr.cdg62.finances.tarif.calcul.Simulateur;
import fr.cdg62.finances.tarif.mesure.MesuresSaisies;
import fr.cdg62.finances.tarif.mesure.Structure;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Prices for whoever is signed in; a known collectivité's figures only for those who may act for it. */
@Stateless
public class ServiceTarifs implements Tarifs {
    @Inject
    private GrillesTarifaires grilles;

    @Inject
    private Missions missions;

    @Inject
    private Acces acces;

    @Inject
    private Collectivites collectivites;

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.PARTENAIRE})
    public SimulationVue simuler(DemandeSimulation demande) {
        LocalDate date = exiger(demande.date(), "date");
        Structure structure = structure(exiger(demande.structure(), "structure"), date);
        String mission = exiger(demande.mission(), "mission");
        return new Simulateur(grilles.au(date), missions.exiger(mission, date), structure)
                .simuler(demande.prestations());
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.PARTENAIRE})
    public StockageVue stockage(int go, LocalDate date) {
        return grilles.au(exiger(date, "date")).stockage(go);
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.PARTENAIRE})
    public List<TarifVue> grille(LocalDate date) {
        return grilles.au(exiger(date, "date")).parMission(missions.au(date));
    }

    private Structure structure(StructureSimulee demandee, LocalDate date) {
        MesuresSaisies saisies = new MesuresSaisies(demandee.population(), demandee.effectif());
        if (demandee.siren() == null) {
            return new Structure(exiger(demandee.type(), "structure.type"), saisies);
        }
        acces.exigerCollectivite(demandee.siren());
        return new Structure(
                demandee.type() == null ? collectivites.lire(demandee.siren()).type() : demandee.type(),
                saisies.ouDefaut(new MesuresDuReferentiel(collectivites, demandee.siren(), date)));
    }

    private static <T> T exiger(T valeur, String champ) {
        if (valeur == null) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE, "Le champ « %s » est obligatoire.".formatted(champ), champ);
        }
        return valeur;
    }
}
