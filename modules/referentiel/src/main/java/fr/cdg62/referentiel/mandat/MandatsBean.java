package fr.cdg62.referentiel.mandat;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.mandat.MandatVue;
import fr.cdg62.referentiel.api.mandat.Mandats;
import fr.cdg62.referentiel.api.mandat.NouveauMandat;
import fr.cdg62.referentiel.partenaire.PartenairesActifs;
import fr.cdg62.referentiel.saisie.Saisie;
import fr.cdg62.referentiel.saisie.Textes;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** {@link Mandats}. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATEUR, Roles.CDG_NUMERIQUE})
public class MandatsBean implements Mandats {
    @Inject
    private DepotMandats mandats;

    @Inject
    private PartenairesActifs partenaires;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Acces acces;

    @Inject
    private Journal journal;

    @Override
    public Page<MandatVue> lister(String partenaire, DemandePage page) {
        partenaires.exigerConnu(partenaire);
        return mandats.chercher(partenaire, page);
    }

    @Override
    public MandatVue inscrire(String partenaire, NouveauMandat nouveau) {
        partenaires.exigerConnu(partenaire);
        String nom = collectivites.lire(nouveau.siren()).nom();
        Mandat mandat = new Mandat(partenaire, nouveau, acces.acteur());
        if (mandats.rencontre(partenaire, nouveau)) {
            throw new DemandeRefusee(
                    CodeProbleme.HABILITATION_EN_DOUBLE,
                    "Un autre mandat de %s couvre déjà une partie de cette période.".formatted(nom),
                    "siren");
        }
        mandats.ajouter(mandat);
        MandatVue vue = mandat.vue(nom);
        journaliser(vue, "MANDATER");
        return vue;
    }

    @Override
    public MandatVue clore(String partenaire, long id, LocalDate fin, long version) {
        Mandat mandat = mandats.lire(partenaire, id);
        mandat.exigerVersion(version);
        Saisie.exigerPresence(fin, "fin");
        mandat.clore(fin);
        mandats.enregistrer();
        MandatVue vue = mandat.vue(collectivites.lire(mandat.siren()).nom());
        journaliser(vue, "CLORE_MANDAT");
        return vue;
    }

    private void journaliser(MandatVue mandat, String action) {
        String fin = mandat.fin() == null ? "" : " jusqu'au " + Textes.date(mandat.fin());
        journal.inscrire(new Inscription(
                mandat.siren(),
                "PARTENAIRE:" + mandat.partenaire(),
                action,
                "à partir du " + Textes.date(mandat.debut()) + fin));
    }
}
