package fr.cdg62.finances.convention.suivi;

import fr.cdg62.finances.acces.Perimetre;
import fr.cdg62.finances.api.catalogue.Cercle;
import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.finances.api.convention.ConventionResume;
import fr.cdg62.finances.api.convention.ConventionVue;
import fr.cdg62.finances.api.convention.Conventions;
import fr.cdg62.finances.api.convention.NouvelleConvention;
import fr.cdg62.finances.api.convention.RechercheConventions;
import fr.cdg62.finances.api.convention.signature.EtatSignatures;
import fr.cdg62.finances.catalogue.Missions;
import fr.cdg62.finances.convention.Convention;
import fr.cdg62.finances.convention.ConventionsEnregistrees;
import fr.cdg62.finances.convention.RegleConvention;
import fr.cdg62.finances.convention.VueConvention;
import fr.cdg62.finances.devis.ConversionDevis;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** See {@link Conventions}. */
@Stateless
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_FINANCES,
    Roles.CDG_NUMERIQUE,
    Roles.CDG_SIGNATAIRE
})
public class ConventionsBean implements Conventions {

    @Inject
    private Acces acces;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Missions missions;

    @Inject
    private Parametres parametres;

    @Inject
    private LignesDeGrille grille;

    @Inject
    private ConversionDevis conversion;

    @Inject
    private ConventionsEnregistrees enregistrees;

    @Inject
    private ImpressionConvention impression;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE})
    public ConventionVue creer(NouvelleConvention nouvelle) {
        acces.exigerCollectivite(Saisie.present(nouvelle.siren(), "siren"));
        collectivites.lire(nouvelle.siren());
        LocalDate jour = horloge.aujourdHui();
        RegleConvention.convention(
                nouvelle, parametres.valeur("FACTURATION_ETALEMENT_MOIS", jour).intValueExact());
        MissionVue mission = missions.exiger(Saisie.present(nouvelle.mission(), "mission"), jour);
        Saisie.exiger(
                mission.cercle() == Cercle.CONVENTION, "Cette mission ne relève pas d'une convention.", "mission");
        grille.exigerAnnuelles(nouvelle);
        RegleConvention.devis(nouvelle);
        if (nouvelle.devis() != null) {
            RegleConvention.montants(
                    nouvelle.lignes(), conversion.convertir(nouvelle.devis(), nouvelle.siren(), mission.code()));
        }
        Convention convention = new Convention(nouvelle, mission.code(), jour);
        enregistrees.ajouter(convention);
        journal.inscrire(new Inscription(nouvelle.siren(), "CONVENTION:" + convention.id(), "CREEE", nouvelle.objet()));
        return vue(convention);
    }

    @Override
    public ConventionVue lire(long id) {
        return vue(lisible(id));
    }

    @Override
    public Page<ConventionResume> chercher(RechercheConventions recherche) {
        Perimetre.exiger(acces, recherche.siren());
        return enregistrees.chercher(recherche, horloge.aujourdHui());
    }

    @Override
    public byte[] pdf(long id) {
        return impression.pdf(vue(lisible(id)));
    }

    @Override
    @PermitAll
    public EtatSignatures signatures(long id) {
        return VueConvention.signatures(enregistrees.lire(id), horloge.aujourdHui());
    }

    private Convention lisible(long id) {
        Convention convention = enregistrees.lire(id);
        acces.exigerCollectivite(convention.siren());
        return convention;
    }

    private ConventionVue vue(Convention convention) {
        return VueConvention.complete(convention, horloge.aujourdHui(), acces.roles(convention.siren()));
    }
}
