package fr.cdg62.carriere.importation.lot;

import fr.cdg62.carriere.api.acte.NouvelActe;
import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.importation.BilanImport;
import fr.cdg62.carriere.importation.ImportCarrieres;
import fr.cdg62.carriere.importation.lecture.AgentLu;
import fr.cdg62.carriere.importation.lecture.LectureImport.FaitImporte;
import fr.cdg62.carriere.lot.CarriereImportee;
import fr.cdg62.carriere.lot.EcritureCarrieres;
import fr.cdg62.carriere.parcours.Carriere;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.carriere.parcours.EcritureActes;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.ImportAgents;
import fr.cdg62.referentiel.api.agent.NouvelAgent;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/** The careers of some agents: those that are new are written in bulk, the others receive what they lack. */
@ApplicationScoped
class CarrieresDuLot {
    @Resource(lookup = "jdbc/cdg62")
    private DataSource base;

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private ImportAgents agents;

    @Inject
    private Chronologies chronologies;

    @Inject
    private EcritureActes actes;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Horloge horloge;

    BilanImport traiter(
            ImportCarrieres importation,
            Reperes reperes,
            List<AgentLu> lus,
            Map<String, AgentVue> connus,
            RapportLot rapport) {
        List<NouvelAgent> aCreer = lus.stream()
                .filter(lu -> !connus.containsKey(lu.nir()))
                .map(AgentLu::agent)
                .toList();
        Map<String, AgentVue> tous = new HashMap<>(connus);
        if (!importation.essaie()) {
            tous.putAll(agents.creer(aCreer));
        }
        Compte compte = new Compte();
        Map<String, Carriere> existantes = existantes(connus);
        Map<Long, Chronologie> chronologiesConnues =
                chronologies.de(existantes.values().stream().map(Carriere::id).toList());
        List<CarriereImportee> nouvelles = new ArrayList<>();
        for (AgentLu lu : lus) {
            AgentVue agent = tous.get(lu.nir());
            for (List<FaitImporte> faits : parCarriere(lu).values()) {
                Carriere existante = connus.containsKey(lu.nir())
                        ? existantes.get(agent.id() + " " + faits.get(0).carriere())
                        : null;
                if (existante == null) {
                    compte.carrieres++;
                    compte.faits += faits.size();
                    if (!importation.essaie()) {
                        nouvelles.add(nouvelle(importation, reperes, agent, faits));
                    }
                } else {
                    completer(importation, existante, chronologiesConnues.get(existante.id()), faits, rapport, compte);
                }
            }
        }
        ecrire(importation, nouvelles);
        return new BilanImport(lus.size(), aCreer.size(), compte.carrieres, compte.faits, compte.connus);
    }

    /** What is counted on the way. */
    private static final class Compte {
        private int carrieres;
        private int faits;
        private int connus;
    }

    private Map<String, Carriere> existantes(Map<String, AgentVue> connus) {
        Map<String, Carriere> existantes = new HashMap<>();
        if (!connus.isEmpty()) {
            em.createQuery("SELECT c FROM Carriere c WHERE c.agent IN :agents", Carriere.class)
                    .setParameter(
                            "agents", connus.values().stream().map(AgentVue::id).toList())
                    .getResultList()
                    .forEach(c -> existantes.put(c.agent() + " " + c.cadreEmplois() + " " + c.siren(), c));
        }
        return existantes;
    }

    private static Map<String, List<FaitImporte>> parCarriere(AgentLu lu) {
        Map<String, List<FaitImporte>> carrieres = new LinkedHashMap<>();
        lu.faits().forEach(fait -> carrieres
                .computeIfAbsent(fait.carriere(), cle -> new ArrayList<>())
                .add(fait));
        return carrieres;
    }

    private CarriereImportee nouvelle(
            ImportCarrieres importation, Reperes reperes, AgentVue agent, List<FaitImporte> faits) {
        FaitImporte premier = faits.get(0);
        return new CarriereImportee(
                agent.id(),
                agent.nir(),
                agent.nom(),
                agent.prenom(),
                premier.cadreEmplois(),
                reperes.employeurs().computeIfAbsent(premier.siren(), collectivites::lire),
                List.of(new CarriereImportee.ActeImporte(
                        TypeActe.REPRISE,
                        numero(importation),
                        horloge.aujourdHui(),
                        effet(faits),
                        faits.stream().map(FaitImporte::changement).toList())));
    }

    private void completer(
            ImportCarrieres importation,
            Carriere carriere,
            Chronologie chronologie,
            List<FaitImporte> faits,
            RapportLot rapport,
            Compte compte) {
        List<FaitImporte> absents = new ArrayList<>();
        for (FaitImporte fait : faits) {
            if (chronologie.de(fait.fait().nature()).contains(fait.fait())) {
                compte.connus++;
            } else if (chronologie.de(fait.fait().nature()).stream()
                    .anyMatch(connu -> Objects.equals(connu.du(), fait.fait().du()))) {
                rapport.contredit(fait);
            } else {
                absents.add(fait);
            }
        }
        compte.faits += absents.size();
        if (!absents.isEmpty() && !importation.essaie()) {
            List<Changement> changements =
                    absents.stream().map(FaitImporte::changement).toList();
            actes.inscrire(
                    carriere,
                    new NouvelActe(
                            TypeActe.REPRISE,
                            numero(importation),
                            horloge.aujourdHui(),
                            effet(absents),
                            null,
                            null,
                            changements));
        }
    }

    private void ecrire(ImportCarrieres importation, List<CarriereImportee> nouvelles) {
        if (nouvelles.isEmpty()) {
            return;
        }
        try (Connection connexion = base.getConnection()) {
            new EcritureCarrieres(connexion, importation.auteur(), horloge.maintenant(), horloge.aujourdHui())
                    .ecrire(nouvelles);
        } catch (SQLException e) {
            throw new IllegalStateException("Les carrières n'ont pas pu être écrites.", e);
        }
    }

    private static String numero(ImportCarrieres importation) {
        return "IMPORT-" + importation.id();
    }

    private static LocalDate effet(List<FaitImporte> faits) {
        return faits.stream()
                .map(fait -> fait.changement().du())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
