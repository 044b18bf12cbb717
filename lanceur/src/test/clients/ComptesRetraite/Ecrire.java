import client.AccuseEchange;
import client.Flux;
import client.PieceJointe;
import client.TypeAvis;
import jakarta.xml.ws.Holder;
import java.util.ArrayList;
import javax.xml.datatype.DatatypeFactory;

/** A write after the ping of the example: asks for an opinion on the career of this number, by this text. */
class Ecrire {
    public static void main(String[] arguments) throws Exception {
        ClientMetro.main(arguments);
        Holder<Flux> flux = new Holder<>();
        ClientMetro.port().demanderAvisPrealable(
                ClientMetro.entete(), Long.parseLong(arguments[0]), TypeAvis.CARRIERE_LONGUE,
                DatatypeFactory.newInstance().newXMLGregorianCalendar("2027-09-01"), arguments[1],
                new ArrayList<PieceJointe>(), new Holder<AccuseEchange>(), flux);
        System.out.println("ecrit=" + flux.value.getObjet());
    }
}
