/** How names of products, techniques and methods are written. */
export interface Casing {
  readonly write: string;
  /** Spellings that are right too. */
  readonly also: readonly string[];
  /** Lower-case spellings under which it is looked for. */
  readonly seen: readonly string[];
  /** It is a word of English as well: between English words it is left alone. */
  readonly word: boolean;
}

/**
 * One name a word, `_` standing for a blank, then after `=` other right spellings, after `~` other
 * spellings it is found under; a `*` marks words of English.
 */
const NAMES = `
Office* Excel* Word* PowerPoint~power_point PPT Outlook* Visio WPS PDF Access* Photoshop~photo_shop PS*
Illustrator* CorelDRAW~corel_draw InDesign AutoCAD~auto_cad CAD SolidWorks=SOLIDWORKS~solid_works CATIA Creo
3ds_Max=3ds_max~3dmax~3dsmax~3d_max SketchUp~sketch_up Revit MATLAB=Matlab Axure Figma Dreamweaver
Visual_Studio~visualstudio Power_BI=PowerBI~powerbi Tableau* Lightroom Keynote*
SAP ERP CRM MES WMS TMS DMS PLM PDM SRM SCM BPM QMS EAM LIMS EDI RFID AGV GPS PDA IVR CTI OA BI POS*=PoS
SaaS=SAAS PaaS=PAAS IaaS=IAAS API=api SDK=sdk B2B B2C C2C O2O IoT eHR=EHR=e-HR HRIS OTA*
KPI OKR SOP PDCA SWOT BSC ROI NPS CSAT SLA FAQ VIP HRBP QC QE SQE IQC IPQC OQC FQC BOM SKU FIFO JIT MRP TPM
TQM OEE SPC MSA FMEA PPAP APQP QCC CAPA ECN NPI MTBF MTTR EHS HSE MSDS GMP HACCP CNAS CPA PMP CEO CFO CTO COO
GMV DSO AHT FCR OTIF DPMO PQM QRQC VOC DPU PPM=ppm
Java JavaScript~java_script TypeScript~type_script Python PHP C++ C# Node.js=NodeJS~nodejs~node_js Vue.js=VueJS~vuejs
Vue React* jQuery~j_query HTML HTML5 CSS CSS3 JSON XML HTTP=http HTTPS=https TCP/IP Ajax=AJAX
Spring_Boot=SpringBoot~springboot Spring_Cloud=SpringCloud~springcloud Spring_MVC=SpringMVC~springmvc
MyBatis~my_batis Hibernate* Dubbo Netty Bootstrap* Django Flask* AngularJS Golang=golang
SQL MySQL~my_sql SQL_Server=SQLServer~sqlserver Oracle* PostgreSQL~postgre_sql MongoDB~mongo_db Redis SQLite
NoSQL~no_sql Linux Unix=UNIX Windows* CentOS Ubuntu VMware Docker* Kubernetes Tomcat* WebLogic~web_logic
ZooKeeper=Zookeeper Kafka RabbitMQ~rabbit_mq RocketMQ~rocket_mq Elasticsearch=ElasticSearch~elastic_search
Hadoop HBase Hive* Spark* Flink GitHub GitLab SVN Jenkins JMeter LoadRunner Selenium* Jira=JIRA
OpenStack Zabbix Ansible TensorFlow~tensor_flow PyTorch OpenCV SPSS SAS ETL JVM RESTful=Restful=RestFul
WebSocket DevOps CI/CD DNS VPN Memcached=MemCached J2EE Git* Maven* Nginx=NGINX=nginx Storm* AWS
iOS Android macOS iPhone iPad H5 Wi-Fi=WiFi=WIFI~wifi QQ SEO SEM UI UE UX VR AI* USB LED LCD PLC SMT CNC PCB
ISO GB/T CET-4=CET4 CET-6=CET6 IATF TikTok LinkedIn WeChat YouTube
`;

function parse(entry: string): Casing {
  const word = entry.includes('*');
  const [names = '', ...seen] = entry.replace('*', '').replaceAll('_', ' ').split('~');
  const [write = '', ...also] = names.split('=');
  return { write, also, seen: [...new Set([write.toLowerCase(), ...seen])], word };
}

export const casings: readonly Casing[] = NAMES.trim().split(/\s+/).map(parse);
