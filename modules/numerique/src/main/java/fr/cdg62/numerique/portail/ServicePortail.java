package fr.cdg62.numerique.portail;

import static fr.cdg62.referentiel.api.acces.Roles.ADMINISTRATEUR;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_NUMERIQUE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.TOUTE_COLLECTIVITE;
import static fr.cdg62.referentiel.api.acces.Roles.TOUT_CDG;

import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.finances.api.catalogue.DroitVue;
import fr.cdg62.numerique.api.portail.ApplicationVue;
import fr.cdg62.numerique.api.portail.Portail;
import fr.cdg62.numerique.api.portail.TuileVue;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** See {@link Portail}. */
@Stateless
public class ServicePortail implements Portail {
    @Inject
    private Applications applications;

    @Inject
    private HabilitationsEnregistrees habilitations;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Acces acces;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /** The signataire, from whom the others hold their access, and the agents of the CdG open every one of them. */
    @Override
    @RolesAllowed({TOUTE_COLLECTIVITE, TOUT_CDG})
    public List<TuileVue> tuiles(String siren, LocalDate date) {
        acces.exigerCollectivite(siren);
        Map<String, DroitVue> droits = catalogue.droits(siren, date).stream()
                .collect(Collectors.toMap(DroitVue::mission, Function.identity()));
        boolean toutes = acces.estCdg() || acces.roles(siren).test(COLLECTIVITE_SIGNATAIRE);
        Set<String> ouvertes = toutes ? Set.of() : habilitations.ouvertes(siren, acces.acteur(), horloge.aujourdHui());
        return applications.toutes().stream()
                .filter(application -> application.estActive() && droits.containsKey(application.mission()))
                .map(application -> RegleTuile.tuile(
                        application,
                        droits.get(application.mission()),
                        toutes || ouvertes.contains(application.code())))
                .toList();
    }

    @Override
    @RolesAllowed({ADMINISTRATEUR, CDG_NUMERIQUE})
    public List<ApplicationVue> applications() {
        return applications.toutes().stream().map(Application::vue).toList();
    }

    @Override
    @RolesAllowed({ADMINISTRATEUR, CDG_NUMERIQUE})
    public ApplicationVue application(String code) {
        return applications.exiger(code).vue();
    }

    @Override
    @RolesAllowed(ADMINISTRATEUR)
    public ApplicationVue regler(String code, String url, boolean actif, long version) {
        Application application = applications.exiger(code);
        application.exigerVersion(version);
        String avant = application.url();
        application.regler(url, actif);
        applications.ecrire();
        journal.inscrire(new Inscription(
                null,
                "APPLICATION:" + code,
                "REGLEE",
                "%s → %s, %s".formatted(avant, application.url(), actif ? "montrée" : "retirée")));
        return application.vue();
    }
}
