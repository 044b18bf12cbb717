package fr.cdg62.carriere.aptitude;

import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.inscription.EtatInscription;
import fr.cdg62.carriere.api.inscription.EvenementInscription;
import fr.cdg62.carriere.api.inscription.InscriptionVue;
import fr.cdg62.carriere.aptitude.validite.RegleValidite;
import fr.cdg62.carriere.aptitude.validite.ReglesAptitude;
import fr.cdg62.carriere.aptitude.validite.Validite;
import fr.cdg62.carriere.aptitude.vie.MachineInscription;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists and inscriptions as they are shown on the day. */
@ApplicationScoped
class VuesAptitude {

    @Inject
    private Grilles grilles;

    @Inject
    private ReglesAptitude regles;

    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    /** Name of every grade by its code, in one query. */
    Map<String, String> grades() {
        return grilles.grades().stream().collect(Collectors.toMap(GradeVue::code, GradeVue::libelle));
    }

    void exigerGrade(String code) {
        if (!grades().containsKey(code)) {
            throw new DemandeRefusee(
                    CodeProbleme.GRADE_INCONNU, "Le grade « %s » n'est pas connu.".formatted(code), "grade");
        }
    }

    String intitule(ListeAptitude liste) {
        return liste.intitule(grades().get(liste.grade()));
    }

    /** The rule that its inscriptions follow, null before the list is établie. */
    RegleValidite regle(ListeAptitude liste) {
        return liste.etablieLe() == null ? null : regles.au(liste.etablieLe());
    }

    RegleValidite regle(InscriptionListe inscription) {
        return regle(inscription.liste());
    }

    InscriptionVue inscription(InscriptionListe inscription, String avertissement) {
        return inscription(inscription, regle(inscription), avertissement);
    }

    InscriptionVue inscription(InscriptionListe inscription, RegleValidite regle, String avertissement) {
        LocalDate jour = horloge.aujourdHui();
        EtatInscription etat = inscription.etatAu(jour, regle);
        Validite validite = regle == null ? null : inscription.validite(regle);
        boolean renouvelable = validite != null && inscription.renouvellements() < regle.renouvellements();
        return new InscriptionVue(
                inscription.id(),
                inscription.liste().id(),
                inscription.nom(),
                inscription.prenom(),
                inscription.siren(),
                etat,
                validite == null ? null : validite.terme().orElse(null),
                renouvelable ? validite.ouvertureDesDemandes().orElse(null) : null,
                inscription.sortieLe(),
                inscription.motifSortie(),
                avertissement,
                possibles(inscription, etat, renouvelable),
                validite == null ? null : validite.trace(),
                inscription.version());
    }

    private Set<EvenementInscription> possibles(
            InscriptionListe inscription, EtatInscription etat, boolean renouvelable) {
        Set<EvenementInscription> possibles = EnumSet.noneOf(EvenementInscription.class);
        if (inscription.liste().etablieLe() != null && etat != EtatInscription.EXPIRE) {
            possibles.addAll(MachineInscription.MACHINE.possibles(inscription.etat(), acces.roles()));
        }
        if (!renouvelable) {
            possibles.remove(EvenementInscription.RENOUVELER);
        }
        return possibles;
    }
}
