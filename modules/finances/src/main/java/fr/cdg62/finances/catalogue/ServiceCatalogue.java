package fr.cdg62.finances.catalogue;

import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.finances.api.catalogue.DroitVue;
import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.finances.convention.ConventionsActives;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.affiliation.AffiliationVue;
import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * The catalogue for whoever is signed in; the rights of a collectivité only for those who may act for it. {@link
 * #exigerMission} is open to every caller: other modules ask it in the course of an operation whose caller they have
 * checked, partner systems and batches included, and it gives nothing but a refusal.
 */
@Stateless
public class ServiceCatalogue implements Catalogue {
    @Inject
    private Missions missions;

    @Inject
    private ConventionsActives conventions;

    @Inject
    private Affiliations affiliations;

    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.PARTENAIRE})
    public List<MissionVue> missions() {
        return missions.au(horloge.aujourdHui());
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.PARTENAIRE})
    public MissionVue mission(String codeOuLibelle) {
        return missions.exiger(codeOuLibelle, horloge.aujourdHui());
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    public List<DroitVue> droits(String siren, LocalDate date) {
        acces.exigerCollectivite(siren);
        exigerDate(date);
        RegleDroits regle = new RegleDroits(situation(siren, date));
        return missions.au(date).stream().map(regle::droit).toList();
    }

    @Override
    @PermitAll
    public void exigerMission(String siren, String mission, LocalDate date) {
        exigerDate(date);
        MissionVue demandee = missions.exiger(mission, date);
        new RegleDroits(situation(siren, date)).exiger(demandee);
    }

    private static void exigerDate(LocalDate date) {
        if (date == null) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, "La date est obligatoire.", "date");
        }
    }

    private Situation situation(String siren, LocalDate date) {
        AffiliationVue affiliation = affiliations.au(siren, date);
        return new Situation(
                date, affiliation.regime(), affiliation.additionnelle(), conventions.missions(siren, date));
    }
}
