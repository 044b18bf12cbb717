package fr.cdg62.finances.cotisation.paie;

import fr.cdg62.finances.api.cotisation.BasePaie;
import fr.cdg62.finances.api.cotisation.BasesPaie;
import fr.cdg62.finances.convention.ConventionsActives;
import fr.cdg62.finances.cotisation.calcul.Texte;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/** See {@link BasesPaie}. */
@Stateless
public class RegistreBasesPaie implements BasesPaie {

    /** The missions in which the CdG makes the pay itself. */
    private static final Set<String> PAIES = Set.of("PAF", "SOSPAIE");

    private static final int REFERENCE_MAXIMUM = 60;

    @Inject
    private Acces acces;

    @Inject
    private Collectivites collectivites;

    @Inject
    private ConventionsActives conventions;

    @Inject
    private BasesEnBase bases;

    @Inject
    private Journal journal;

    @Override
    @RolesAllowed(Roles.CDG_FINANCES)
    public BasePaie constater(String siren, BasePaie base) {
        acces.exigerCollectivite(siren);
        collectivites.lire(siren);
        Saisie.present(base.mois(), "mois");
        Saisie.exiger(!Saisie.present(base.base(), "base").estNegatif(), "La base est positive ou nulle.", "base");
        Saisie.texte(base.reference(), REFERENCE_MAXIMUM, "reference");
        Saisie.exiger(
                conventions.missions(siren, base.mois().atDay(1)).stream().anyMatch(PAIES::contains),
                "Le centre ne fait pas la paie de cette collectivité, aucune convention ne couvre le mois "
                        + Texte.deMois(base.mois()) + ".",
                "mois");
        bases.ajouter(siren, base);
        journal.inscrire(new Inscription(
                siren,
                "COLLECTIVITE:" + siren,
                "BASE_PAIE_CONSTATEE",
                "%s : %s, %s".formatted(Texte.mois(base.mois()), base.base().texte(), base.reference())));
        return base;
    }
}
