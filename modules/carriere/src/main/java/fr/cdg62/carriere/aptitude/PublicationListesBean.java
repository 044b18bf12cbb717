package fr.cdg62.carriere.aptitude;

import fr.cdg62.carriere.api.aptitude.InscritPublic;
import fr.cdg62.carriere.api.aptitude.ListePublique;
import fr.cdg62.carriere.api.aptitude.NatureListe;
import fr.cdg62.carriere.api.aptitude.PublicationListes;
import fr.cdg62.carriere.aptitude.validite.RegleValidite;
import fr.cdg62.carriere.aptitude.validite.ReglesAptitude;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** See {@link PublicationListes}. */
@Stateless
public class PublicationListesBean implements PublicationListes {

    @Inject
    private ListesEnBase base;

    @Inject
    private VuesAptitude vues;

    @Inject
    private ReglesAptitude regles;

    @Inject
    private Horloge horloge;

    @Override
    @PermitAll
    public Page<ListePublique> listes(NatureListe nature, DemandePage page) {
        Page<ListeAptitude> publiees = base.publiees(nature, page);
        Map<Long, Long> presents =
                presents(publiees.elements().stream().map(ListeAptitude::id).toList());
        Map<String, String> grades = vues.grades();
        return publiees.vers(liste -> liste.publique(grades.get(liste.grade()), presents.getOrDefault(liste.id(), 0L)));
    }

    @Override
    @PermitAll
    public ListePublique liste(long id) {
        ListeAptitude liste = publiee(id);
        return liste.publique(
                vues.grades().get(liste.grade()), presents(List.of(id)).getOrDefault(id, 0L));
    }

    @Override
    @PermitAll
    public List<InscritPublic> inscrits(long id) {
        publiee(id);
        return vivantes(List.of(id)).stream()
                .map(inscription -> new InscritPublic(inscription.nom(), inscription.prenom()))
                .toList();
    }

    private ListeAptitude publiee(long id) {
        ListeAptitude liste = base.liste(id);
        if (!liste.estPubliee()) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette liste d'aptitude n'existe pas.");
        }
        return liste;
    }

    private Map<Long, Long> presents(List<Long> listes) {
        return vivantes(listes).stream()
                .collect(
                        Collectors.groupingBy(inscription -> inscription.liste().id(), Collectors.counting()));
    }

    private List<InscriptionListe> vivantes(List<Long> listes) {
        LocalDate jour = horloge.aujourdHui();
        Function<LocalDate, RegleValidite> toutes = regles.toutes();
        return base.inscriptions(listes).stream()
                .filter(inscription -> inscription.vivante(
                        jour, toutes.apply(inscription.liste().etablieLe())))
                .toList();
    }
}
